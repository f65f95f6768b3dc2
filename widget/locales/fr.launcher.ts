export default {
  talk: 'Parlez-nous',
  back: 'Revenir à votre appel',
  retry: 'Chargement impossible. Réessayer',
};
