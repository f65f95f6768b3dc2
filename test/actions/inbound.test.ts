import { describe, expect, it } from 'vitest';
import { readInbound } from '../../agent/actions/sms/inbound-meaning.ts';

describe('what people text back', () => {
  it.each([
    'STOP',
    'stop',
    'Stop.',
    'STOPALL',
    'Unsubscribe',
    'CANCEL',
    'end',
    'Quit',
    'REVOKE',
    'OPT OUT',
    'opt-out',
    'OptOut',
    'ARRET',
    'ARRÊT',
    'arrêt',
    'Arrêtez !',
    'DÉSABONNER',
    'desabonner',
    'Se désabonner',
    'STOP PLEASE',
    'stop svp',
    'stop texting me',
    'Please stop sending me messages',
    'Don’t text me anymore',
    "don't text me any more",
    'do not contact me',
    'never message me again',
    'remove me from your list',
    'take me off your list',
    'no more texts',
    'leave me alone',
    'wrong number',
    'Ne m’envoyez plus de textos',
    'ne me textez plus',
    'arrêtez de m’écrire',
    'Arrêtez de m’envoyer des textos',
    'plus de textos svp',
    'retirez-moi de votre liste',
    'Enlevez mon numéro',
    'mauvais numéro',
    'je veux me désinscrire',
    'I withdraw my consent',
    'Ne m’écrivez plus',
    'Cessez de me texter',
  ])('reads « %s » as a stop', (text) => expect(readInbound(text)).toBe('stop'));

  it.each(['START', 'start', 'UNSTOP', 'Start again', 'opt in', 'me réabonner'])(
    'reads « %s » as a start',
    (text) => expect(readInbound(text)).toBe('start'),
  );

  it.each(['HELP', 'help!', 'AIDE', 'Aide', 'info', 'Who is this?', 'Qui est-ce ?'])(
    'reads « %s » as a call for help',
    (text) => expect(readInbound(text)).toBe('help'),
  );

  it.each([
    'Thanks, see you on Tuesday',
    'Can I cancel my appointment?',
    'Je voudrais annuler mon rendez-vous',
    'Is there a bus stop near you?',
    'Merci, à mardi',
    'What time do you end?',
    'Pouvez-vous m’aider avec ma facture ?',
    'Yes',
    'Oui',
    '',
    '🙂',
    'Mon fils arrête pas de pleurer',
    'I can’t stop the bleeding',
    'Le message est arrivé',
    'Envoyez-moi le lien',
  ])('leaves « %s » to the team', (text) => expect(readInbound(text)).toBe('other'));
});
