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
  `${LEAD}${GIVE} ${WHAT}( ${WAY}|)( to me| me| us|)( ${THERE}| here| there|)( ${MANNER}|)( ${WHEN}|)`,
  `please (text|send|sms|message)( ${WHEN}|)`,
  '(hit|ping) me( up|)( with (it|that|that link|the link|the text|a text)|)',
  '(yes|yeah|ok|sure) (you |can |you can |)(send|text)( to|) me( link| text| message| sms| it|)( please|)',
  '(yes |)can (send|text)( it| me|)( please|)',
];

export const agreesEn: readonly string[] = [
  'no (drama|dramas|sweat|bother|stress|fuss)( at all| mate| here|)',
  '(i |i really |)(do not|cannot|can not) see why not',
  'no harm in (that|it)( go ahead| send it| yes|)',
  '(i |i can |yes i |)(confirm|confirmed|am confirming)( yes| that| it| that is a yes|)( go ahead| send it|)',
  '(you are|you folks are|you guys are) (authorized|permitted|cleared|free to text|(authorized|permitted|cleared|free|more than welcome|welcome) to (text|message|send)( me| it| that| me the link| me it|))',
  '(you have |you have got |)(my |)(full |complete |total )(permission|consent|authorization|approval)( to text me|)',
  '(authorized|approved|sold|done deal|it is a deal|you have got a deal)',
  '(that is|it is) (a|an) (big|easy|absolute|definite|resounding|firm|solid|clear|hard|enthusiastic|strong) yes( from me|)',
  '(you can |)(take|consider) (that|it) as a yes',
  '(i say|i would say) (go ahead|go for it|yes|send it)',
  '(let us|we can|let us just) (do|go with|use|go for) (the |a |)(text|text message|texts|sms|that)',
  'i give (it|you|that) the (ok|go ahead|green light|thumbs up)',
  '(wicked|sick|legit|for real|solid|ace|champion|magic|beauty|brill) (yes|yeah|send it|go ahead|cheers)',
  '(yes|yeah) (for real|legit|girl|boss|chief|babe|my man|my guy|my dude)',
  '(i would|i am going to|i will|let us|i am|i will just|i am happy to|i would have to) (say|saying) (yes|yeah|ok|go ahead)( to that| to it| please|)',
  '(put|mark) me down (for|as) (a yes|a yes please|that|the text)',
  '(count me in|sign me up for the text|accepted|consent given|it is a go|it is a yes|that is a go|agreed|green light|thumbs up|big thumbs up)( from me| from us| from my end| then|)',
  '(the|my) answer is( a|)( definite| big|) yes',
  '(i |i have |)(already |just |)said (yes|go ahead|yes please|yes go ahead|that is fine|that is ok)( already|)',
  '(no|i see no|i have no|i have got no|i do not have (a|any)|i do not see (a|any)|there is no|i have not got (a|any)|i got no|zero) (problem|problems|issue|issues|objection|objections|trouble|concerns)( at all| there| here| whatsoever|)( with (that|it|this|a text|texting|texts|you texting me|getting a text)| from me| on my end| for me| by me|)( at all| whatsoever|)',
  '(not at all |)(that |it |)(does|would|will) not (bother|trouble|inconvenience) me( at all| a bit| one bit|)',
  '(i would be |i am |)(happy|glad|pleased|delighted|content|more than happy) (to|with that|with it|to get it|to have it|to receive it|to get that|to get a text|for you to|for you to do that|to do that|to do so|to accept)( please|)',
  '(i am|i will be|i would be) (authorizing|agreeing to|giving consent to|consenting to|accepting|approving|allowing|permitting|giving you permission|giving permission|giving my consent|giving my permission|giving you consent)( it| that| this| the text|)',
  '(that |it |)(would|will|should|wouldn t|d) be (just |really |very |so |quite |most |super |)(great|perfect|lovely|nice|good|wonderful|awesome|fantastic|terrific|excellent|ideal|fine|helpful|kind|handy|super|brilliant|appreciated|grand|convenient|useful|fabulous|amazing|marvelous|marvellous)( of you| thanks| please|)',
  '(be |)(great|perfect|lovely) thanks',
  '(that|it|this|text|a text|texting|texts) (suits|suit|does it for|works for|work for|is good for|is fine with|is fine by|is ok with|is ok by|is good with|is all right with|is fine for|does|works great for|works well for|works fine for) (me|us)( fine| just fine| well| perfectly| best| better|)',
  '(yes |yeah |yep |sure |)you (definitely |certainly |absolutely |sure |surely |most certainly |)(can|may)( do that| do so| do it| indeed| of course| text| do)?',
  '(i am|yes i am|yeah i am|i do|yes i do) (agree|agreed|agreeing|in agreement|on board|up for it|up for that|down for that|down with that|into it|keen)( with that| to that|)',
  '(okey dokey|okie dokie|okey doke|okie doke|alrighty|all righty|righto|right ho|righty ho|fo sho|aye|aye go on|aye please|aye that is grand|yessir|bet yes|yeppers|yup yup|yep yep|yass|yasss|yess|yesss|yeah yeah go ahead|smashing yes|grand yes|grand yeah|yes grand|send away)',
  '(yes |yeah |)(i would rather|i prefer|i would prefer|i do prefer|i like|i much prefer|we prefer|i would sooner) (a text|text|texts|texting|text messages|to get a text|to get it by text|to have it in writing|have it in writing|have it by text|get it by text|it in writing|it by text|getting a text|getting texts|to be texted|texts better|texting better|a text better|having it in writing)( yes| better| actually|)',
];
