/** LiveKit's voice detector, without two defects of @livekit/agents 1.9.0. */
import { inference, type VADEvent, VADEventType, type VADStream } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';

/** The parts of a stream that its declaration hides. */
interface StreamInside {
  sendVADEvent(event: VADEvent): boolean;
  endInput(): void;
  inputClosed: boolean;
  inputWriter: { close(): Promise<void> };
}

/**
 * The frames of a stretch of speech are views of the detector's ring, overwritten before they are read: here they
 * are copied. And closing the input rejects a promise that nobody holds: here it is held.
 */
export class SafeVad extends inference.VAD {
  override stream(): VADStream {
    const stream = super.stream();
    const inside = stream as unknown as StreamInside;
    const send = inside.sendVADEvent.bind(inside);
    inside.sendVADEvent = (event) =>
      send(
        event.type === VADEventType.INFERENCE_DONE ? event : { ...event, frames: event.frames.map(copied) },
      );
    inside.endInput = () => {
      if (inside.inputClosed) return;
      inside.inputClosed = true;
      inside.inputWriter.close().catch(() => {});
    };
    return stream;
  }
}

function copied(frame: AudioFrame): AudioFrame {
  return new AudioFrame(frame.data.slice(), frame.sampleRate, frame.channels, frame.samplesPerChannel);
}
