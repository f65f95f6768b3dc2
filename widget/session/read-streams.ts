/** What comes as text in the room: captions, word by word, and notices. Both end early where the line does. */
import type { TextStreamReader } from 'livekit-client';
import type { Notice } from '../../agent/contract.ts';
import type { Side } from './entries.ts';
import type { LineListener } from './line-listener.ts';

/** Tells of one side's words as they come. Never rejects. */
export async function readCaptions(
  reader: TextStreamReader,
  side: Side,
  to: Pick<LineListener, 'caption'>,
): Promise<void> {
  const attributes = reader.info.attributes ?? {};
  const segment = attributes['lk.segment_id'] ?? reader.info.id;
  let text = '';
  try {
    for await (const part of reader) {
      text += part;
      to.caption({ side, segment, text, final: false });
    }
  } catch {
    // the stream ends with the line, or with the agent's process: what was shown stays
  }
  // the agent's streams never say that they are final: their end does
  const final = side === 'agent' || attributes['lk.transcription_final'] === 'true';
  to.caption({ side, segment, text, final });
}

/** Tells of a notice, unless it came in pieces. */
export function readNotice(text: string, to: Pick<LineListener, 'notice'>): void {
  let notice: Notice;
  try {
    notice = JSON.parse(text) as Notice;
  } catch {
    return;
  }
  to.notice(notice);
}
