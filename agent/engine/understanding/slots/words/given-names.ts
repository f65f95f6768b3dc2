/** Given names that are common in English and French: they tell which of two words comes first. Folded. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adele adrian adrien agathe agnes ahmed aicha aidan aime alain alan albert alex alexandra alexandre alexandria
  alexis alfred ali alice alicia alison allan allison alma amanda amelie amina amir amy ana anais andre andrea andrew andy ange angela
  angelina angelique angus anita ann anna annabelle anne annette annick annie antoine anthony antonio april ariane arianne armand arnaud
  arthur ashley audrey aurelie aurore ava axel barbara beatrice belinda ben benjamin benoit bernadette bernard beth betty beverly bill
  billy blanche bob bonnie bradley brandon brenda brendan brian bridget brigitte bruce bruno bryan caleb camille carl carla carlos carmen
  carol carole caroline carolyn carrie catherine cathy cecile cecilia cedric celeste celia celine chantal charles charlie charlotte chloe
  chris christian christiane christina christine christopher claire clara claude claudette claudia clement clementine cody colette colin
  colleen connie constance corinne craig cynthia daisy dalia damien dan daniel daniela danielle danny daphne darlene darren dave david
  dawn dean deborah debbie denis denise dennis derek desire diana diane didier dolores dominic dominique don donald donna doris dorothy
  doug douglas dylan ed eddie edgar edith edouard edward elaine eleanor elena eli elijah elise elizabeth ella ellen eloise elodie emile
  emilie emily emma emmanuel emmanuelle eric erica erin ernest esther estelle ethan etienne eugene eva eve evelyn fabien fabienne farah
  fatima fatou fatoumata felix fernand fernando florence france frances francesca francine francis francois francoise frank fred frederic
  frederique gabriel gabriela gabrielle gail gary gaston gemma genevieve geoffrey george georges georgia gerald gerard geraldine gerry
  ghislain ghislaine gilbert gilles gina ginette giovanni gisele glen gloria gordon grace graham greg gregory guillaume gustave guy
  guylaine gwen hannah hans harold harry hassan heather hector heidi helen helena helene helga henri henry herve hilda holly hope howard
  hubert hugo hugues ian ibrahim ingrid irene iris isaac isabel isabella isabelle ivan ivy jack jackie jacob jacqueline jacques jade
  jake james jamie jane janet janice jasmine jason jay jean jeanne jeannine jeff jeffrey jen jennifer jenny jeremie jeremy jerome jerry
  jesse jessica jill jim jimmy joan joanne jocelyn jocelyne jodie joe joel joelle johanne john johnny jonathan jordan jorge jose josee
  joseph josephine joshua josie joy joyce juan juanita judith judy julia julian julie julien juliette june justin justine karen karim
  karine karl kate katherine kathleen kathy katie kayla keith kelly ken kenneth kevin khadija kim kimberly kurt kyle lana larry laura
  laure laurence laurent laurie leah lea lena leo leon leonard leslie lewis liam liliane lily lina linda lisa lise logan lois lorraine
  lou louis louise luc lucas lucie lucien lucy ludovic luis luke lydia lyne lynn mackenzie madeleine madison maggie malik mamadou manon
  manuel marc marcel marcelle marco margaret margot marguerite maria mariam marianne marie mariette marilyn mario marion marjorie mark
  marlene martha martin martine marvin mary mateo mathew mathieu mathilde mathis matt matthew matthieu maude maureen maurice max maxime
  maximilien may maya megan mehdi melanie melissa mercedes mia michael michaela michel michele micheline michelle miguel mike mila
  mildred mireille miriam mohamed mohammed moira molly monica monique morgan moussa murielle muriel myriam nadia nadine nancy naomi
  natalia natalie nathalie nathan nathaniel neil nelson nicholas nick nicolas nicole nigel nina noah noel noemie nora norma norman
  normand oceane odette olga olive oliver olivia olivier omar oscar owen pablo pamela parfait pascal pascale pat patrice patricia patrick
  paul paula paulette pauline pedro peggy penny perry peter pete philip philippe phil phyllis pierre pierrette pieter priya rachel
  rachid raj ralph ramona randy raoul raphael raymond rebecca reginald rejean rejeanne remi renaud rene renee reynald rhonda ricardo
  richard rick rita rob robert roberta roberto robin rochelle rodney roger roland romain roman ron ronald rosa rosalie rose roseline
  rosemary ross roxanne ruby russell ruth ryan sabrina sally salma sam samantha samir samuel sandra sandy sara sarah scott sean
  sebastien serge shane shannon sharon shawn sheila shirley simon simone sofia solange sonia sophia sophie stacy stanley stella stephane
  stephanie stephen steve steven stuart sue summer susan suzanne sven sylvain sylvie tamara tammy tania tanya tara ted teresa terry
  theodore theo theresa therese thierry thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor tyler ursula valerie
  vanessa vera veronica veronique vicky victor victoria vincent violet violette virginia virginie vivian wally walter wanda warren wayne
  wei wendy will william willie winston xavier yan yann yannick yasmine youssef yves yvette yvon yvonne zachary zoe`.split(
    /\s+/u,
  ),
);
