/** French given names that are hardly ever surnames: after another word, the surname came first. Folded. */
export const ONLY_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `agathe agnes alain alexandra alexis alice aline amelie anais andree annick annie audrey aurelie beatrice brigitte camille carole
  caroline catherine cecile celine chantal chloe christian christiane christine claire claudette claudine colette corinne cynthia
  daniele danielle danny delphine diane dominique edith elise elodie emilie emma eric estelle evelyne fabien fabienne fabrice fanny
  florence france francine francoise frederic frederique gabrielle gaetan gaetane genevieve ghislaine ginette gisele gratien helene
  huguette isabelle jacinthe jacqueline janine jeanne jeremie jerome jessica jocelyne joelle johanne josee josiane juliette julie
  karine kevin laetitia laure lea liette lise line lisette lorraine louise luc lucette lucie madeleine magalie manon marc marcel
  marguerite marie marielle marine marjolaine marlene maryse martine mathilde maude melanie melissa michele micheline mireille monique
  myriam mylene nadia nadine nancy natacha nathalie nicole noemie odette odile olivia pascal pascale patricia patrick patrice pauline
  pierrette philippe rachel real rejean rejeanne renee roxanne sabrina sandra sandrine sarah sebastien serge simone sonia sophie
  stephane stephanie suzanne sylvie tanya therese thierry valerie vanessa veronique violaine virginie viviane yannick yolande yves
  yvette yvon yvonne zoe`.split(/\s+/u),
);
