import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  greeting: (company) => `Bonjour, vous êtes bien chez ${company}. Comment puis-je vous aider ?`,
  howCanIHelp: 'Comment puis-je vous aider ?',
  anythingElse: 'Est-ce que je peux faire autre chose pour vous ?',
  whatElse: 'Bien sûr, je vous écoute.',
  goodbye: (company) => `Merci d’avoir appelé ${company}. Au revoir !`,
  stillThere: 'Êtes-vous toujours là ?',
  silentGoodbye:
    'Je ne vous entends plus, alors je vous laisse. Rappelez-nous quand vous voulez. Au revoir !',
  takeYourTime: 'Prenez votre temps, je reste en ligne.',
  cancelled: 'D’accord, laissons cela.',
  calm: 'Je veux vous aider. Restons courtois, voulez-vous.',
  abuseGoodbye: 'Je mets fin à l’appel. Rappelez-nous à un autre moment. Au revoir.',
  limitGoodbye:
    'Nous avons atteint la durée maximale d’un appel. Rappelez-nous, s’il vous plaît. Au revoir !',
  resumed: 'Excusez-moi, la ligne a été coupée un instant.',
  sorry: 'Pardon, je n’ai pas bien compris.',
  inAFewWords: 'Pouvez-vous me dire en quelques mots ce qu’il vous faut ?',
  goOn: 'Oui, continuez.',
  withoutIt: 'Continuons sans cela.',
  isItAbout: (task) => `Si je comprends bien, c’est pour ceci : ${task}. C’est exact ?`,
  backTo: 'Reprenons où nous en étions.',
  ask: {
    name: () => 'Puis-je avoir votre prénom et votre nom, s’il vous plaît ?',
    phone: () => 'À quel numéro peut-on vous joindre ?',
    email: () => 'Quelle est votre adresse courriel ?',
    date: () => 'Quel jour vous conviendrait ?',
    time: () => 'À quelle heure ?',
    number: (label) => `Pouvez-vous me dire, en chiffres : ${label} ?`,
    address: () => 'Quelle est l’adresse ?',
    text: (label) =>
      label === 'message'
        ? 'Que voulez-vous que je transmette à l’équipe ?'
        : `Pouvez-vous me dire ceci : ${label} ?`,
  },
  askYesNo: (label) => `Oui ou non, pour ceci : ${label} ?`,
  askAgain: {
    name: 'Pouvez-vous me dire votre prénom, puis votre nom de famille ?',
    phone: 'Pouvez-vous me redonner le numéro, un chiffre à la fois, avec l’indicatif régional ?',
    email: 'Pouvez-vous m’épeler votre adresse courriel, une lettre à la fois ?',
    date: 'Ce serait quel jour ? Par exemple, mardi le quatre.',
    time: 'À quelle heure ? Par exemple, quatorze heures trente.',
    address: 'Pouvez-vous répéter le numéro et la rue ?',
    text: 'Pouvez-vous me le dire en quelques mots ?',
  },
  keyIn: 'Vous pouvez aussi composer le numéro sur le clavier de votre téléphone, puis appuyer sur le carré.',
  readBack: (value) => `J’ai noté ${value}. C’est bien cela ?`,
  readBackAgain: 'Excusez-moi. Pouvez-vous répéter, s’il vous plaît ?',
  corrected: 'Merci, c’est corrigé.',
  noted: 'C’est noté.',
  whichNumber: 'À quel numéro dois-je envoyer le texto ?',
  consent: (number) => `Est-ce que je peux vous envoyer un texto au ${number} ? Dites simplement oui.`,
  consentAgain: (number) =>
    `Je ne l’enverrai que si vous dites oui. Est-ce que j’envoie le texto au ${number}, oui ou non ?`,
  noProblem: 'Aucun problème.',
  noMoreTexts: 'C’est entendu : nous ne vous enverrons plus de textos.',
  textRefused: (reason) =>
    reason === 'sms.opted-out'
      ? 'Ce numéro nous a demandé de ne plus lui envoyer de textos ; je ne peux donc pas l’envoyer. Un texto « START » le rouvrira.'
      : reason === 'sms.quiet-hours'
        ? 'Il est trop tard ou trop tôt là-bas pour que j’envoie un texto.'
        : reason?.startsWith('sms.limit') === true
          ? 'J’ai atteint le nombre de textos que je peux envoyer.'
          : reason === 'sms.bad-number' || reason === 'sms.country'
            ? 'Je ne peux pas envoyer de texto à ce numéro.'
            : reason === 'sms.no-number'
              ? 'Sans numéro, je ne peux pas vous envoyer de texto.'
              : reason === 'sms.unknown'
                ? 'Je ne suis pas certaine que le texto soit parti. S’il n’arrive pas, l’équipe pourra vous le renvoyer.'
                : 'Je suis désolée, le texto n’a pas pu être envoyé.',
  shallITransfer: (destination) =>
    `Je peux vous mettre en communication avec ${destination}. Est-ce que je le fais maintenant ?`,
  transferring: (destination) =>
    `Je vous mets en communication avec ${destination}. Restez en ligne, s’il vous plaît.`,
  stillRinging: 'J’essaie toujours de les joindre. Merci de patienter.',
  transferFailed: 'Je suis désolée, personne ne peut prendre l’appel pour le moment.',
  recordMessage:
    'Laissez votre message après le signal ; il sera enregistré. Quand vous aurez fini, dites « c’est tout », ou cessez simplement de parler. Vous pouvez aussi l’écrire.',
  recordMessageByPhone:
    'Laissez votre message après le signal ; il sera enregistré. Quand vous aurez fini, dites « c’est tout », appuyez sur le carré, ou cessez simplement de parler.',
  hereTheyAre: 'Je vous passe cette personne.',
  recordOn: 'Poursuivez votre message après le signal.',
  messageRecorded: 'Merci, votre message est enregistré.',
  notRecording: 'Bien sûr. Je n’enregistre pas, et rien n’a été gardé.',
  nobodyToTransfer: 'Il n’y a personne à qui je puisse passer l’appel pour le moment.',
  aMachine: 'Oui, je suis une assistante automatisée.',
  offerMessage: 'Voulez-vous que je prenne un message ?',
  dontKnow: 'Je n’ai pas cette information.',
  dontKnowInTask: 'Je n’ai pas cette information ; je note votre question pour l’équipe.',
  messageTaken: 'Merci. Je transmets votre message à l’équipe.',
  allRight: 'Très bien.',
  numberUnknown: 'votre numéro',
};
