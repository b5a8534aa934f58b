const listed = (words: string): string[] => words.split(' ')

/**
 * Words so general that a sentence told in other words has them without saying more than its source: of being,
 * moving, giving and having, of time, place, size and degree, and what people are called by their office. Nothing
 * that praises, blames or frightens is among them. In small letters, in their plain form.
 */
export const generalWords: readonly string[] = [
  ...listed('act add allow appear apply arrive ask base become begin began begun bring brought build built'),
  ...listed(
    'call carry cause change clear climb close come came concern consist contain continue count cover create cross',
  ),
  ...listed(
    'date decide demand describe direct divide drive drop eat enter equal exist expect explain face fall',
  ),
  ...listed(
    'fell fallen feel felt fill find found finish fit follow form gain gather get got go goes going gone went',
  ),
  ...listed(
    'grow grew grown hand happen head hear heard hold held include increase involve join keep kept know',
  ),
  ...listed(
    'knew last lead led learn leave left let lie lay lain limit list live look lose lost lower make made',
  ),
  ...listed(
    'mark mean meant measure meet met mention move need occur offer open order own pass pay paid place',
  ),
  ...listed(
    'plan point prepare present provide publish raise ran reach read receive recall record reduce refer',
  ),
  ...listed(
    'remain remember repeat replace request require rest result return rise rose risen run see seen saw',
  ),
  ...listed(
    'seek sought sell sold send sent serve set share show shown shut sit speak spoke spoken spend spent',
  ),
  ...listed(
    'stand stood start stay step stop study suggest take took taken talk tell think thought total touch',
  ),
  ...listed('travel try tried turn use view visit wait walk want warn watch wish work'),
  ...listed(
    'able ahead alone already also always aside away back because behind beside beyond central close',
  ),
  ...listed(
    'common complete current daily direct due early east either else end enough entire equal ever exact',
  ),
  ...listed(
    'far fast final first second third former forward free fresh full further general great half high',
  ),
  ...listed(
    'home initial inside joint large late later latest left less likely little local long low main major',
  ),
  ...listed(
    'many middle minor near necessary new next north now often old once only open opposite original own',
  ),
  ...listed(
    'partial past possible present previous prior private public quick rather ready real recent regular',
  ),
  ...listed(
    'right same second separate several short similar since single slow small so some soon south special',
  ),
  ...listed(
    'still such sure together top toward twice under until upper usual very week well west whole wide young',
  ),
  ...listed(
    'afternoon age amount answer area base beginning board body case centre center child children city',
  ),
  ...listed(
    'company country county couple day decade degree district effect evening event example fact family',
  ),
  ...listed(
    'field group hour house idea institution item kind land law level line man men matter member minute',
  ),
  ...listed(
    'moment month morning name nation night office part party people percent percentage period person',
  ),
  ...listed('place plan population position price problem process project question range rate reason region'),
  ...listed(
    'result road room rule scale season section series service side site size staff stage state street',
  ),
  ...listed(
    'subject system team term thing time today town unit use value village water way woman women work',
  ),
  ...listed('world year'),
  ...listed('analyst adviser author authority biologist boss captain chair chairman chairwoman chief coach'),
  ...listed(
    'committee council deputy director doctor economist editor engineer envoy expert farmer father governor',
  ),
  ...listed(
    'judge lawyer leader librarian maker manager mayor minister ministry mother neighbour officer official',
  ),
  ...listed(
    'operator opposition organiser owner parent passenger player police premier president prime professor',
  ),
  ...listed(
    'researcher resident scientist secretary speaker spokesman spokesperson spokeswoman student supplier',
  ),
  ...listed('teacher tenant union visitor witness worker writer'),
  ...listed(
    'no not never none nobody nothing nor without crown dollar euro pound kilometre metre hectare tonne',
  ),
]
