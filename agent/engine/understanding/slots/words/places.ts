/** Towns and countries that callers say they are from: « Roger Dupont de Laval ». Folded; of a compound, its first word. */
export const PLACES: ReadonlySet<string> = new Set(
  `laval montreal quebec longueuil gatineau sherbrooke levis saguenay chicoutimi jonquiere alma rimouski matane gaspe drummondville granby
  victoriaville joliette repentigny terrebonne mascouche blainville mirabel boisbriand boucherville brossard chambly beloeil varennes
  vaudreuil valleyfield chateauguay candiac magog cowansville bromont thetford shawinigan nicolet sorel rouyn amos baie rosemere lachute
  mont lac cap pointe l'assomption l'ancienne-lorette verdun lasalle lachine outremont rosemont villeray ahuntsic hochelaga westmount
  anjou dorval kirkland charlesbourg beauport limoilou sillery beauce charlevoix abitibi lanaudiere laurentides monteregie outaouais
  estrie mauricie gaspesie ottawa toronto hamilton london kingston sudbury windsor barrie mississauga brampton oakville guelph kitchener
  waterloo calgary edmonton vancouver victoria winnipeg regina saskatoon halifax moncton fredericton dieppe bathurst edmundston boston
  chicago seattle denver dallas houston austin phoenix miami atlanta detroit portland paris lyon marseille toulouse bordeaux lille nantes
  nice strasbourg rennes grenoble dijon angers tours metz nancy rouen caen brest reims limoges bruxelles liege namur charleroi geneve
  lausanne fribourg neuchatel france belgique suisse canada ontario manitoba alberta maroc algerie tunisie senegal haiti`.split(
    /\s+/u,
  ),
);
/** First words of the names of many towns: « de Saint-Jérôme », « de Trois-Rivières ». */
export const PLACE_STARTS: ReadonlySet<string> = new Set(
  'saint sainte st ste notre trois deux sept mont lac cap riviere val vieux ville'.split(' '),
);
