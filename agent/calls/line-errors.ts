import { CarillonError } from '../errors.ts';

/** The WebSocket close codes of a line. Any other close is an accident, after which the worker reconnects. */
export const LINE_CLOSES = { ended: 1000, refused: 4001, over: 4004, replaced: 4009 } as const;

/** The error of a worker that cannot open its line. */
export function lineUnreachable(why: 'silent' | 'refused' = 'silent'): CarillonError {
  return why === 'refused'
    ? new CarillonError('line.refused', {
        en: 'The server knows no such call, or its key is wrong. Check that the worker and the server share CARILLON_SECRET and one database.',
        fr: 'Le serveur ne connaît pas cet appel, ou sa clé est fausse. Vérifiez que l’agent et le serveur partagent CARILLON_SECRET et une même base.',
      })
    : new CarillonError('line.unreachable', {
        en: 'The server does not answer at the address of the call’s line. Check that it runs, and CARILLON_LINE_URL.',
        fr: 'Le serveur ne répond pas à l’adresse de la ligne de l’appel. Vérifiez qu’il tourne, et CARILLON_LINE_URL.',
      });
}
