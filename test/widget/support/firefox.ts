/** The system's own Firefox, led over WebDriver BiDi: just what a test of one page needs. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAMS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Where it is; undefined where there is none. FIREFOX names another one. */
export const firefoxProgram = process.env.FIREFOX ?? PROGRAMS.find((program) => existsSync(program));

const PREFERENCES = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.update.disabledForTesting': true,
};

interface Answer {
  id?: number;
  result?: { context?: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  error?: string;
  message?: string;
}

export class FirefoxPage {
  readonly #send: (method: string, params: object) => Promise<Answer['result']>;
  readonly #context: string;
  readonly close: () => Promise<void>;

  private constructor(send: FirefoxPage['ask'], context: string, close: () => Promise<void>) {
    this.#send = send;
    this.#context = context;
    this.close = close;
  }

  get ask() {
    return this.#send;
  }

  /** Starts it with these preferences besides our own, and opens `url`. */
  static async at(url: string, preferences: Record<string, boolean> = {}): Promise<FirefoxPage> {
    const profile = mkdtempSync(join(tmpdir(), 'carillon-firefox-'));
    const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const program = spawn(
      firefoxProgram ?? '',
      ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const gone = new Promise<void>((resolve) => program.once('close', () => resolve()));
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      program.stderr.on('data', (data: Buffer) => {
        output += data.toString();
        const found = output.match(/BiDi listening on (ws:\S+)/)?.[1];
        if (found) resolve(found);
      });
      program.once('close', () => reject(new Error(`Firefox ended: ${output.slice(-500)}`)));
    });
    const { send, socket } = await talk(`${address}/session`);
    await send('session.new', { capabilities: {} });
    const context = (await send('browsingContext.create', { type: 'tab' }))?.context ?? '';
    await send('browsingContext.navigate', { context, url, wait: 'complete' });
    return new FirefoxPage(send, context, async () => {
      socket.close();
      program.kill('SIGTERM');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    });
  }

  /** Runs `code` as if from a click, with `root` as the element's shadow root; what it returns comes back as JSON. */
  async run<T>(code: string): Promise<T> {
    const wrapped = `(async () => { const element = document.querySelector('carillon-voice'); const root = element?.shadowRoot; ${code} })().then((value) => JSON.stringify(value) ?? 'null')`;
    const answer = await this.#send('script.evaluate', {
      expression: wrapped,
      target: { context: this.#context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer?.result?.value ?? 'null') as T;
  }

  /** All that the widget shows. */
  text(): Promise<string> {
    return this.run(`return root?.querySelector('.root')?.textContent.replace(/\\s+/g, ' ') ?? ''`);
  }
}

async function talk(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let count = 0;
  const send = (method: string, params: object): Promise<Answer['result']> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, ({ result, error, message }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error} ${message}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, socket };
}
