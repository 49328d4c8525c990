import { lookup as lookupByDns } from 'node:dns';
import { Agent, request as requestOverHttp } from 'node:http';
import { request as requestOverTls, Agent as TlsAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { DeliveryError } from './delivery-error.ts';
import { type DeliveryReply, type OutgoingDelivery, readBeginning, type SendDelivery } from './send-delivery.ts';
import { checkAddress, checkTarget, isLoopback, type TargetRules } from './target.ts';

// Agents of its own: a connection serves one delivery, and no proxy of the environment stands between check and address.
const agent = new Agent();
const tlsAgent = new TlsAgent();
// A receiver under development rarely has a certificate that anyone trusts.
const loopbackTlsAgent = new TlsAgent({ rejectUnauthorized: false });

/**
 * Sends over sockets. Addresses are checked in the very lookup that the connection uses, so that a name cannot stand for one
 * address when it is checked and for another when it is connected to.
 *
 * LeadLex takes `https:` addresses only. On this machine any certificate will do, and a receiver without TLS gets plain HTTP.
 */
export function createSocketSender(rules: TargetRules, lookup: typeof lookupByDns = lookupByDns): SendDelivery {
  const guardedLookup = guardLookup(rules, lookup);
  return async (delivery, signal) => {
    const url = new URL(delivery.url);
    checkTarget(url, rules);
    try {
      return await post(url, delivery, signal, guardedLookup);
    } catch (error) {
      if (!(error instanceof NoTlsError) || !isLoopback(url)) throw error;
      url.protocol = 'http:';
      return post(url, delivery, signal, guardedLookup);
    }
  };
}

/** The connection stood, but no TLS session came about: nothing of the delivery was sent. */
class NoTlsError extends DeliveryError {}

function post(
  url: URL,
  { headers, body }: OutgoingDelivery,
  signal: AbortSignal,
  lookup: LookupFunction,
): Promise<DeliveryReply> {
  const { promise, resolve, reject } = Promise.withResolvers<DeliveryReply>();
  const overTls = url.protocol === 'https:';
  const options = { method: 'POST', headers, lookup, signal };
  const request = overTls
    ? requestOverTls(url, { ...options, agent: isLoopback(url) ? loopbackTlsAgent : tlsAgent })
    : requestOverHttp(url, { ...options, agent });
  let stage: 'connecting' | 'securing' | 'sending' | 'answered' = 'connecting';
  request.on('socket', (socket) => {
    socket.once('connect', () => {
      stage = overTls ? 'securing' : 'sending';
    });
    socket.once('secureConnect', () => {
      stage = 'sending';
    });
  });
  request.on('response', (reply) => {
    stage = 'answered';
    readBeginning(reply).then((beginning) => resolve({ status: reply.statusCode ?? 0, body: beginning }), reject);
  });
  request.on('error', (error: NodeJS.ErrnoException) => {
    if (stage === 'answered') return;
    if (signal.aborted) reject(new DeliveryError('timeout', 'no reply in time', { cause: error }));
    else if (error instanceof DeliveryError) reject(error);
    else if (stage === 'securing') reject(new NoTlsError('connection_refused', 'no TLS', { cause: error }));
    else {
      const failure = error.syscall === 'getaddrinfo' ? 'dns_failure' : 'connection_refused';
      reject(new DeliveryError(failure, error.message, { cause: error }));
    }
  });
  request.end(body);
  return promise;
}

function guardLookup(rules: TargetRules, lookup: typeof lookupByDns): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      try {
        if (error) throw error;
        for (const { address } of addresses) checkAddress(address, rules);
      } catch (refusal) {
        callback(refusal as NodeJS.ErrnoException, '');
        return;
      }
      if (options.all) callback(null, addresses);
      else callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
    });
  };
}
