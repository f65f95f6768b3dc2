/** The person's microphone, recorded. */
import { RecordError } from './record-problem.ts';

export interface SoundRecorder {
  /** How loud it is now, 0 to 1. */
  level(): number;
  /** Ends the recording, and gives it in whatever form the browser records. */
  stop(): Promise<Blob>;
  /** Lets the microphone go; nothing is kept. */
  cancel(): void;
}

/** Asks for the microphone, and records from then on. Rejects with a `RecordError`: `no-microphone`, `refused`, `broken`. */
export async function recordSound(): Promise<SoundRecorder> {
  const stream = await openMicrophone();
  try {
    return recorderOf(stream);
  } catch (cause) {
    for (const track of stream.getTracks()) track.stop();
    throw new RecordError('broken', { cause });
  }
}

function recorderOf(stream: MediaStream): SoundRecorder {
  const context = new AudioContext();
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
  const ear = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(ear);
  const wave = new Float32Array(ear.fftSize);
  const pieces: Blob[] = [];
  const ended = Promise.withResolvers<void>();
  const recorder = new MediaRecorder(stream);
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.onstop = () => ended.resolve();
  recorder.onerror = () => ended.resolve();
  recorder.start();
  return {
    level() {
      ear.getFloatTimeDomainData(wave);
      return Math.min(1, 2 * Math.sqrt(wave.reduce((sum, one) => sum + one * one, 0) / wave.length));
    },
    async stop() {
      if (recorder.state !== 'inactive') recorder.stop();
      await ended.promise;
      release();
      return new Blob(pieces, { type: recorder.mimeType });
    },
    cancel() {
      if (recorder.state !== 'inactive') recorder.stop();
      release();
    },
  };
}

async function openMicrophone(): Promise<MediaStream> {
  // A page that was not reached safely has none at all.
  if (navigator.mediaDevices === undefined) throw new RecordError('no-microphone');
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : '';
    const problem =
      name === 'NotFoundError' ? 'no-microphone' : name === 'NotAllowedError' ? 'refused' : 'broken';
    throw new RecordError(problem, { cause });
  }
}
