/** Common words that people are also called by, in English and French, folded. They name nobody alone. */
export const SURNAME_WORDS: ReadonlySet<string> = new Set(
  `good goode day may march power little young long short rich best love sharp swift wise gray grey black white brown green
  rain snow summer winter fall spring friday sunday monday tuesday moon star price cash money penny bill banks street lane park rivers
  waters lake ford bridge church temple bell ring gold silver diamond stone rock wood woods forest field fields marsh meadows
  hill hills flowers rose lily ivy holly berry cherry bean rice pepper early late quick fast noble true call reader driver
  pilot major knight prince king queen duke pope bishop abbott monk friend self man child case pain hurt cure care grace faith
  hope joy bliss merry jolly bright light dark darling dear sweet honey strong cook baker carpenter smith mason hunter fisher
  page house hall home box bush frost fox wolf crow bird fish bass pike drake swan nice back down west east north south church
  petit grand roy roi blanc noir brun vert beau belle joli jolie bonheur dieu ange fleur marin soleil lune matin midi soir juin
  avril mai mercredi vendredi dimanche pain vin poisson cheval renard loup lion mouton agneau boulanger boucher charpentier
  meunier berger pasteur marchand bourgeois chevalier comte duc baron sergent lieutenant capitaine moine lebon bon legrand
  legros gros doux vieux jeune riche sage vaillant gentil bellefleur printemps ete hiver automne janvier fevrier janvier mars
  neige pluie vent tonnerre fontaine riviere lamontagne montagne champagne lavoie labelle ladouceur sansregret`.split(
    /\s+/u,
  ),
);
