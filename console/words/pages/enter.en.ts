/** The door of the console, in English. */
export const enter = {
  title: 'Come in',
  entering: 'One moment…',
  passkey: 'Come in with a passkey',
  passkeyHow: 'With your fingerprint, your face, or the code of your device.',
  noPasskey: 'This browser cannot use passkeys at this address: it wants https, or a name such as localhost.',
  mail: 'By mail',
  email: 'Your email',
  send: 'Send me a link',
  sent: 'If this address is known here, a link is on its way. It works once, within 15 minutes. Look among the unwanted mail too.',
  noMail:
    'This server sends no mail. If you are on the team of a business, its owner makes you a link, under Access. Whoever runs the server prints one beside it:',
  how: 'Whoever runs the server prints a link beside it:',
  command: 'npm run carillon -- link',
  mailHow: 'For links by mail, set SMTP_URL, SMTP_FROM and CARILLON_PUBLIC_URL.',
  nothing: 'You are in, but no business is yours yet. Ask its owner to add you.',
  ownersOnly: 'Only an owner of the business may see this page.',
  notYours: 'There is no such business here, or it is not yours to see.',
};
