export default {
  talk: 'Parlez-nous',
  back: 'Revenir à votre appel',
  retry: 'Échec du chargement. Réessayer',
};
