/** What the compiler may tell the owner, by code. */
import type { Words } from '../business/language.ts';
import type { Diagnostic } from './script.ts';

interface Finding {
  severity: Diagnostic['severity'];
  message: Words;
  mend: Words;
}

const words = (en: string, fr: string): Words => ({ en, fr });

export const FINDINGS = {
  'script.empty': {
    severity: 'warning',
    message: words('These instructions are empty.', 'Ces instructions sont vides.'),
    mend: words(
      'Write what the agent says and asks, one step a line.',
      'Écrivez ce que l’agent dit et demande, une étape par ligne.',
    ),
  },
  'script.open-blank': {
    severity: 'warning',
    message: words('Nobody fills this blank.', 'Personne ne remplit ce blanc.'),
    mend: words(
      'Write the words in its place, or add them to the facts of the business under this name. Until then a sentence that holds it is left out, or a neutral word is said.',
      'Écrivez les mots à sa place, ou ajoutez-les aux renseignements de l’entreprise sous ce nom. D’ici là, la phrase qui le contient est omise, ou un mot neutre est dit.',
    ),
  },
  'script.guided': {
    severity: 'warning',
    message: words(
      'This is neither a line to say, a question nor an action that the agent knows.',
      'Ce n’est ni une phrase à dire, ni une question, ni une action que l’agent connaît.',
    ),
    mend: words(
      'Put the exact words between quotation marks, or say what to ask. Without a language model the agent takes a message here.',
      'Mettez les mots exacts entre guillemets, ou dites quoi demander. Sans modèle de langage, l’agent prend ici un message.',
    ),
  },
  'script.manner': {
    severity: 'info',
    message: words(
      'This describes a manner; the agent says nothing for it.',
      'Ceci décrit une manière d’être; l’agent ne dit rien à cet endroit.',
    ),
    mend: words(
      'If something is to be said here, write the words.',
      'Si quelque chose doit être dit ici, écrivez les mots.',
    ),
  },
  'script.condition-without-question': {
    severity: 'warning',
    message: words(
      'No question before this condition can meet it.',
      'Aucune question avant cette condition ne peut la remplir.',
    ),
    mend: words(
      'Ask the question first, then write the condition below it.',
      'Posez d’abord la question, puis écrivez la condition sous elle.',
    ),
  },
  'script.unreachable': {
    severity: 'warning',
    message: words('This can never be reached.', 'Ce passage ne peut jamais être atteint.'),
    mend: words(
      'Two of its conditions exclude each other: keep one.',
      'Deux de ses conditions s’excluent : gardez-en une.',
    ),
  },
  'script.action-without-target': {
    severity: 'warning',
    message: words(
      'This action does not say which text or destination.',
      'Cette action ne dit pas quel texto ni quelle destination.',
    ),
    mend: words(
      'Name it with a link: [Send the text](action:sms/its-id) or [Transfer the call](action:transfer/its-id).',
      'Nommez-le par un lien : [Envoyer le texto](action:sms/son-id) ou [Transférer l’appel](action:transfer/son-id).',
    ),
  },
  'script.unknown-action': {
    severity: 'error',
    message: words('There is no such action.', 'Cette action n’existe pas.'),
    mend: words(
      'The actions are action:sms/… and action:transfer/….',
      'Les actions sont action:sms/… et action:transfer/….',
    ),
  },
  'script.unbalanced-bracket': {
    severity: 'warning',
    message: words('This bracket has no partner.', 'Ce crochet n’a pas de pendant.'),
    mend: words('Close it, or remove it.', 'Fermez-le, ou retirez-le.'),
  },
  'script.text-body': {
    severity: 'warning',
    message: words(
      'This looks like the wording of a text message; it is not said.',
      'Ceci ressemble au libellé d’un texto; ce n’est pas dit.',
    ),
    mend: words('Move it to the texts of the business.', 'Déplacez-le dans les textos de l’entreprise.'),
  },
} as const satisfies Record<string, Finding>;

export type FindingCode = keyof typeof FINDINGS;
