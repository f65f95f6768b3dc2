/** How LiveKit is reached. */
import { SipClient } from 'livekit-server-sdk';

export interface LiveKitAccess {
  /** `ws://`, `wss://`, `http://` or `https://`. */
  url: string;
  key: string;
  secret: string;
}

/** Its telephone service's own interface. */
export function sipClientOf({ url, key, secret }: LiveKitAccess): SipClient {
  return new SipClient(url.replace(/^ws/, 'http'), key, secret);
}
