/** A delivery, ready to be sent. */
export interface OutgoingDelivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a receiver answered. */
export interface DeliveryReply {
  readonly status: number;
  /** The beginning of the body, 2 KB at most. */
  readonly body: string;
}

/**
 * Posts one delivery and resolves with whatever status the receiver answers. Redirects are not followed.
 *
 * @throws {DeliveryError} when there is no reply.
 */
export type SendDelivery = (delivery: OutgoingDelivery, signal: AbortSignal) => Promise<DeliveryReply>;

const mostReplyBytes = 2048;

/** The first 2 KB of a reply. The status has come, so the delivery is decided: what breaks off or stalls is kept as it is. */
export async function readBeginning(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= mostReplyBytes) break;
    }
  } catch {
    // See above.
  }
  return Buffer.concat(chunks).subarray(0, mostReplyBytes).toString();
}
