import { createPrivateKey, X509Certificate } from 'node:crypto';

// Signed by itself, for `receiver.test`: nobody trusts it, and it protects nothing.
const keyBytes =
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0FkEI+Ta6IeoigeNXvrzSDrdfUSEgJ33LVozMaJFd8ShRANCAAQl4k0fJQFBR7' +
  'GfCKV0bF972l0Pqwy1uEf3BMXkC2TEQ+jttdPQ0qCmBtZ9er4p7KgdFKyLM2F3jPdkAgtKiEgg';
const certificateBytes =
  'MIIBiDCCAS2gAwIBAgIUZ9thCyyoZD5eN3SUuoAA3ms4nH8wCgYIKoZIzj0EAwIwGDEWMBQGA1UEAwwNcmVjZWl2ZXIudGVzdDAgFw0yNjExMj' +
  'IxMzM1NTFaGA8yMTI2MTAyOTEzMzU1MVowGDEWMBQGA1UEAwwNcmVjZWl2ZXIudGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCXiTR8l' +
  'AUFHsZ8IpXRsX3vaXQ+rDLW4R/cExeQLZMRD6O2109DSoKYG1n16vinsqB0UrIszYXeM92QCC0qISCCjUzBRMB0GA1UdDgQWBBSdHnC+F6drRU' +
  'd91Gjn34JzF/si3zAfBgNVHSMEGDAWgBSdHnC+F6drRUd91Gjn34JzF/si3zAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQDG' +
  'EgSIbNM/6d/i+teMQIgPfPt/UvRE32USMQX6mv1noQIhAL0EwXW0NIzQafJ8R1qsPA7sTGmKJhHJ57oyQQ+l/cJM';

const read = (text: string) => Buffer.from(text, 'base64');

/** What a TLS server needs, with a certificate that nobody trusts. Valid until 2126. */
export const untrusted: { readonly key: string; readonly cert: string } = {
  key: createPrivateKey({ key: read(keyBytes), format: 'der', type: 'pkcs8' })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString(),
  cert: new X509Certificate(read(certificateBytes)).toString(),
};
