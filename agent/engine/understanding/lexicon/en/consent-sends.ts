/** Orders and permissions to send a text, built from their parts: a verb, what is sent, and where it goes. */
const WHAT =
  '(it|that|this|them|those|one|everything|all that|the link|that link|a link|the text|that text|a text|a quick text|a text message|the text message|the message|a message|that message|the sms|an sms|the form|the forms|that form|the address|the directions|the map|the details|the info|that info|the information|the booking link|the confirmation|the paperwork)';
const THERE =
  '(to|at|on) (my (phone|cell|cell phone|mobile|cellphone|number)|this (number|one|phone|cell)|that (number|one|phone|cell)|the same (number|one)|the (number|one) (you have|you have got|you just said|you just read|i am calling from|i am calling on|i am on|on your screen))';
const MANNER =
  '(by text|by text message|by sms|via text|in a text|as a text|in a text message|in a message|through text)';
const WHEN =
  '(now|right now|right away|straight away|anytime|any time|whenever|whenever you like|whenever you want|whenever you are ready|when you are ready|as soon as you can|asap|please|then|for me|thanks)';
const WAY = '(over|along|through|across|on over|right over|off|on|on through|on along|my way|right along)';
const LEAD =
  '(please |please just |just |then |and |please do |do |so |yes please |yeah please |please go ahead and |go ahead and |go on and |just go ahead and |feel free to |please feel free to |by all means |you can |you may |you could |you can just |you may just |you can certainly |you can definitely |you can absolutely |you certainly may |you can go ahead and |you can also |you can always |you are welcome to |you are free to |you are allowed to |you have my (permission|ok|consent) to |i would like you to |i want you to |i would love for you to |i am happy for you to |happy for you to |i am ok for you to |it is ok to |it is fine to |it is ok for you to |it is fine for you to |it is all right to |)';
const GIVE = '(send|text|shoot|fire|drop|pop|zap|ping|forward|message|flip|whip|toss|beam)';

export const sendsEn: readonly string[] = [
  `${LEAD}${GIVE} me ${WHAT}( ${WAY}|)( ${THERE}|)( ${MANNER}|)( ${WHEN}|)`,
  `${LEAD}${GIVE} ${WHAT}( ${WAY}|)( to me| me| us|)( ${THERE}| here| there|)( ${MANNER}|)( ${WHEN}|)`,
  `${LEAD}(text|message|sms|ping) (me|us|this number|that number|this one|that one|this phone|my phone|my cell|my mobile)( ${THERE}| here| there|)( ${MANNER}|)( ${WHEN}|)`,
  `${LEAD}(text|message) to (me|this number|that number|my phone|my cell)( ${WHEN}|)`,
  `${LEAD}(send|text|fire) away( ${WHEN}|)`,
  `please (text|send|sms|message)( ${WHEN}|)`,
  `(pop|put|stick|drop) (it|that|the link|the address) in (a text|a text message|a message)( for me| to me|)( ${WHEN}|)`,
  '(hit|ping) me( up|)( with (it|that|that link|the link|the text|a text)|)',
  'send her (over|along|on over|my way)',
  '(yes|yeah|ok|sure) (you |can |you can |)(send|text)( to|) me( link| text| message| sms| it|)( please|)',
  '(yes |)can (send|text)( it| me|)( please|)',
];

export const agreesEn: readonly string[] = [
  'no (drama|dramas|sweat|bother|stress|fuss)( at all| mate| here|)',
  '(i |i really |)(do not|cannot|can not) see why not',
  'no harm in (that|it)( go ahead| send it| yes|)',
  '(on the contrary|quite the contrary|the opposite) (please do|go ahead|please|yes|send it)',
  '(i |i can |yes i |)(confirm|confirmed|am confirming)( yes| that| it| that is a yes|)( go ahead| send it|)',
  '(you are|you folks are|you guys are) (authorized|permitted|cleared|free to text|(authorized|permitted|cleared|free|more than welcome|welcome) to (text|message|send)( me| it| that| me the link| me it|))',
  '(you have |you have got |)(my |)(full |complete |total )(permission|consent|authorization|approval)( to text me|)',
  '(permission|approval|consent|authorization) (given|granted)',
  '(authorized|approved|sold|done deal|it is a deal|you have got a deal)',
  '(that is|it is) (a|an) (big|easy|absolute|definite|resounding|firm|solid|clear|hard|enthusiastic|strong) yes( from me|)',
  '(you can |)(take|consider) (that|it) as a yes',
  '(i say|i would say) (go ahead|go for it|yes|send it)',
  '(let us|we can|let us just) (do|go with|use|go for) (the |a |)(text|text message|texts|sms|that)',
  'i (hereby |do hereby |do |fully |gladly )(give my |give you my |give )(consent|permission|approval|ok)',
  'i (do hereby|hereby|do hereby fully) (consent|agree|authorize it|accept)',
  'i give (it|you|that) the (ok|go ahead|green light|thumbs up)',
  '(fine|good|cool|ok|great|perfect) (with|by|for) (me|us)( thanks| send it| go ahead|)',
  '(all right|ok|okay) then',
  '(wicked|sick|legit|for real|solid|ace|champion|magic|beauty|brill) (yes|yeah|send it|go ahead|cheers)',
  '(yes|yeah) (for real|legit|girl|boss|chief|babe|my man|my guy|my dude)',
  '(that would|that will) (suit|do)( me)?( fine| nicely| perfectly| well| just fine| down to the ground|)',
  '(flick|throw|chuck|lob|sling|fling|hit) (it|me it|that|me that|me a text|me the link|the link)( over| my way| through| across| to me|)',
  '(hit|text) (my cell|this number|my phone)( with (it|that|the link)|)',
  '(i would|i am going to|i will|let us|i am|i will just|i am happy to|i would have to) (say|saying) (yes|yeah|ok|go ahead)( to that| to it| please|)',
  '(put|mark) me down (for|as) (a yes|a yes please|that|the text)',
  '(count me in|sign me up for the text|accepted|consent given|it is a go|it is a yes|that is a go|agreed|green light|thumbs up|big thumbs up)( from me| from us| from my end| then|)',
  '(the|my) answer is( a|)( definite| big|) yes',
  '(i |i have |)(already |just |)said (yes|go ahead|yes please|yes go ahead|that is fine|that is ok)( already|)',
  '(like|as) i (just |)said (yes|yes please|that is fine|go ahead|it is fine)',
  '(yes|yeah|sure|ok) (like|as) i (just |)said',
  '(yes again|again yes|yes same as before|yes still|still yes|yes once again|once again yes)',
  '(no|i see no|i have no|i have got no|i do not have (a|any)|i do not see (a|any)|there is no|i have not got (a|any)|i got no|zero) (problem|problems|issue|issues|objection|objections|trouble|concerns)( at all| there| here| whatsoever|)( with (that|it|this|a text|texting|texts|you texting me|getting a text)| from me| on my end| for me| by me|)( at all| whatsoever|)',
  '(do not mind at all|i do not mind that|i do not mind that at all|i do not mind one bit|i would not mind one bit|i do not mind if you do)',
  '(not at all |)(that |it |)(does|would|will) not (bother|trouble|inconvenience) me( at all| a bit| one bit|)',
  '(i would be |i am |)(happy|glad|pleased|delighted|content|more than happy) (to|with that|with it|to get it|to have it|to receive it|to get that|to get a text|for you to|for you to do that|to do that|to do so|to accept)( please|)',
  '(i am|i will be|i would be) (authorizing|agreeing to|giving consent to|consenting to|accepting|approving|allowing|permitting|giving you permission|giving permission|giving my consent|giving my permission|giving you consent)( it| that| this| the text|)',
  '(that |it |)(would|will|should|wouldn t|d) be (just |really |very |so |quite |most |super |)(great|perfect|lovely|nice|good|wonderful|awesome|fantastic|terrific|excellent|ideal|fine|helpful|kind|handy|super|brilliant|appreciated|grand|convenient|useful|fabulous|amazing|marvelous|marvellous)( of you| thanks| please|)',
  '(be |)(great|perfect|lovely) thanks',
  '(i |)(could|would) (do with|use|go for) (that|it|the link|a text)',
  '(that|it|this|text|a text|texting|texts) (suits|suit|does it for|works for|work for|is good for|is fine with|is fine by|is ok with|is ok by|is good with|is all right with|is fine for|does|works great for|works well for|works fine for) (me|us)( fine| just fine| well| perfectly| best| better|)',
  '(suits|works for) (me|us)( fine| just fine| well| perfectly| best|)',
  '(this|that|the same) (one|number|phone) (works|is fine|is good|is great|is perfect|will work|is the best one)( for me| for that| for texts| for texting|)',
  '(sounds|that sounds|it sounds|this sounds) (right|good|great|fine|lovely|perfect|wonderful|excellent|ideal|awesome|nice)( to me| to us| thanks| please|)',
  '(yes |yeah |yep |sure |)you (definitely |certainly |absolutely |sure |surely |most certainly |)(can|may)( do that| do so| do it| indeed| of course| text| do)?',
  '(yes |yeah |sure |ok |yep |)you (definitely |certainly |absolutely |surely |most certainly |)(can|may) (do that|do so|do it|indeed|of course|go ahead)',
  '(feel free|please feel free)( to (do so|do that|go ahead|text)|)',
  '(you (have |have got |got |)(|my |the )(permission|consent|ok|go ahead|green light|blessing|approval|authorization))',
  '(yes ta|ta yes|please yes|yes please now|yes now please)',
  '(please and thanks|please if you would|now please|if you would be so kind yes)',
  '(i am|yes i am|yeah i am|i do|yes i do) (agree|agreed|agreeing|in agreement|on board|up for it|up for that|down for that|down with that|into it|keen)( with that| to that|)',
  '(for me|me) (is|it is|that is|i am) (ok|good|fine|perfect)',
  '(yes|yeah|ok) (it |)is (ok|good|fine|perfect|correct)( for me| with me|)',
  '(it |)is (ok|good|fine|perfect) (yes|for me|with me)',
  'yeah no (that is|it is|that would be) (totally|perfectly|absolutely|completely|all) (fine|good|ok|great)',
  'yeah no (go ahead|for sure|definitely|send it|that would be great|that is great go ahead|that is fine (send it|go ahead|text me))',
  '(i do not|can not|i can not) see why not (go ahead|send it|yes|sure|text me|please|go for it)',
  '(okey dokey|okie dokie|okey doke|okie doke|alrighty|all righty|righto|right ho|righty ho|fo sho|aye|aye go on|aye please|aye that is grand|yessir|bet yes|yeppers|yup yup|yep yep|yass|yasss|yess|yesss|yeah yeah go ahead|smashing yes|grand yes|grand yeah|yes grand|send away)',
  '(well|so|right|right then|and|ok then|all right then|grand so|grand then|lovely|fine then) (yes|yeah|sure|go ahead|please do|yes please|go on|send it|send it over|send it on|text me|text it|text it over|go for it|of course|certainly|absolutely)',
  '(yes |yeah |)(i would rather|i prefer|i would prefer|i do prefer|i like|i much prefer|we prefer|i would sooner) (a text|text|texts|texting|text messages|to get a text|to get it by text|to have it in writing|have it in writing|have it by text|get it by text|it in writing|it by text|getting a text|getting texts|to be texted|texts better|texting better|a text better|having it in writing)( yes| better| actually|)',
  '(a text|text|texting|texts|text message|text messages) (is|are|would be|works|work|will be) (always |actually |just |really |much |definitely |honestly |totally |perfectly |)(better|best|easier|easiest|good|great|fine|ok|preferred|preferable|perfect|ideal|simpler|simplest|quicker|handy)( for me| for us| with me| by me| actually| yes|)',
  '(the )?text (works|work) (better|best)( for me|)',
  '(very well|indeed|indeed yes|very good yes|very good please)( you may| you can|)',
];
