/** Sends one file to the API, and tells how far it is. */
import { t } from '../words/index.ts';
import { ApiError } from './api.ts';

/** `told` hears the share that is sent, 0 to 1. Rejects with an `ApiError`. */
export function upload<T>(
  path: string,
  file: File,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  const form = new FormData();
  form.set('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/v1${path}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => told(total === 0 ? 1 : loaded / total);
    const fail = () => reject(new ApiError(0, 'console.offline', t.troubles.offline));
    request.onerror = fail;
    request.onabort = fail;
    request.onload = () => {
      const answer = request.response as (T & { error?: ApiRefusal }) | null;
      if (request.status < 300 && answer !== null) return resolve(answer);
      const words = answer?.error?.message[t.language] ?? t.troubles.unknown;
      reject(new ApiError(request.status, answer?.error?.code ?? 'console.unknown', words, answer));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

interface ApiRefusal {
  code: string;
  message: { en: string; fr: string };
}
