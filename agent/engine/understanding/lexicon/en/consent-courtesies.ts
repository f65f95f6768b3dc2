/** Courtesies, and which number. */
export const courtesiesEn: readonly string[] = [
  '(same as|just like|like|as) (always|last time|before|usual|you did last time|you did before|we did last time)',
  '(i am|i am calling|i am talking|i am speaking|it is what i am|that is the (phone|one|number) i am|it is the (phone|one|number) i am) (on|from|using|holding|calling from|calling on|talking on) ?(it|that phone|that one|this one|that number|this number|)( now| right now| at the moment|)',
  '(that|this) is (a good|the best|the right|a fine|a great) (number|one|phone|way|place) (for texts|for texting|to text|to text me|to reach me|for that)',
  '(that is|this is) where (you can|to) (reach|text|get) me',
  '(i am able to|i can|i know how to|i am set up to) (text|get texts|get them|open texts|open it|open them|receive texts|receive them|read texts|get text messages)',
  '(the|that) (number|one) (you have|you have got|you just read|you just read out|you just said|you said|you mentioned|you just mentioned|you read|you read back|you gave|you just gave)( me| back| to me|)( is (right|correct|good|fine|perfect|great|the one)|)',
  '(the |)(same|that|this) (one|number|cell|phone)( as before| as always| as usual| (that |)i am (on|calling from|calling on|using|talking on)( now| right now|)|)',
  '(anytime|any time|whenever)( you like| you want| you are ready| is fine| is good| works| that works for you|)',
  '(as soon as you can|asap|straight away|immediately|at once|when you can|when you get a chance|when you get a sec)',
];
