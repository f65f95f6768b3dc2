/** A microphone that a test speaks into: sound files are played as the visitor's voice, when the test wants it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export interface Microphone {
  /** Plays a sound file as the visitor's voice; resolves when it has been heard to its end. */
  play(file: string): Promise<void>;
}

declare global {
  interface Window {
    carillonPlay?: (base64: string) => Promise<void>;
  }
}

/** Gives the page such a microphone. Call before the page opens. Between sounds it gives a faint room noise. */
export async function giveMicrophone(page: Page): Promise<Microphone> {
  await page.addInitScript(() => {
    let made: { context: AudioContext; output: MediaStreamAudioDestinationNode } | undefined;
    const make = () => {
      if (made !== undefined) return made;
      const context = new AudioContext({ sampleRate: 48_000 });
      const output = context.createMediaStreamDestination();
      const noise = context.createBuffer(1, context.sampleRate * 2, context.sampleRate);
      const samples = noise.getChannelData(0);
      for (let index = 0; index < samples.length; index++) samples[index] = (Math.random() - 0.5) * 0.002;
      const room = context.createBufferSource();
      room.buffer = noise;
      room.loop = true;
      room.connect(output);
      room.start();
      made = { context, output };
      return made;
    };
    navigator.mediaDevices.getUserMedia = async () => {
      const { context, output } = make();
      await context.resume();
      return new MediaStream(output.stream.getAudioTracks().map((track) => track.clone()));
    };
    window.carillonPlay = async (base64) => {
      const { context, output } = make();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const voice = context.createBufferSource();
      voice.buffer = await context.decodeAudioData(bytes.buffer);
      voice.connect(output);
      await new Promise((resolve) => {
        voice.onended = resolve;
        voice.start();
      });
    };
  });
  return {
    async play(file) {
      const sound = readFileSync(file).toString('base64');
      await page.evaluate((base64) => window.carillonPlay?.(base64), sound);
    },
  };
}
