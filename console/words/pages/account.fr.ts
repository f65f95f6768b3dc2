import type { account as en } from './account.en.ts';

/** Sa propre page de la console, en français. */
export const account: typeof en = {
  title: 'Vous',
  intro: 'Comment vous entrez, et où vous êtes.',
  passkeys: 'Clés d’accès',
  passkeysHow:
    'Une clé d’accès vous fait entrer avec votre empreinte, votre visage ou le code de votre appareil. Elle reste sur l’appareil; le serveur n’en a que la moitié publique.',
  noPasskeys: 'Aucune encore : vous entrez avec des liens.',
  passkeyName: 'Nom de l’appareil',
  passkeyShape: 'Mon téléphone',
  addPasskey: 'Ajouter une clé d’accès',
  added: 'Ajoutée. Vous pouvez désormais entrer avec elle.',
  rename: (name) => `Donner un autre nom à « ${name} »`,
  newName: 'Son nouveau nom',
  remove: (name) => `Retirer « ${name} »`,
  removeAsk: (name) => `Retirer « ${name} »? Elle n’ouvrira plus rien ici.`,
  at: (host) => `pour ${host}`,
  made: (when) => `ajoutée ${when}`,
  used: (when) => `dernier usage ${when}`,
  unused: 'jamais utilisée',
  notAdded: 'Rien n’a été ajouté. Réessayez quand vous voudrez.',
  known: 'Cet appareil a déjà une clé d’accès ici.',
  sessions: 'Où vous êtes',
  sessionsHow:
    'Chaque navigateur avec lequel vous êtes entré. L’un d’eux vous est inconnu? Déconnectez-vous partout.',
  here: 'ici, maintenant',
  seen: (when) => `vu ${when}`,
  browserOn: (browser, system) => `${browser}, ${system}`,
  someBrowser: 'Un navigateur',
  someSystem: 'un appareil',
  end: 'Déconnecter',
  endOf: (what) => `Déconnecter ${what}`,
  everywhere: 'Se déconnecter partout',
  everywhereAsk:
    'Se déconnecter partout, ici aussi? Il vous faudra une clé d’accès ou un lien pour entrer de nouveau.',
};
