export default { talk: 'Parlez-nous', back: 'Revenir à votre appel', retry: 'Réessayer' };
