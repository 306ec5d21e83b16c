/**
 * Takes particles and endings off a run of Hangul, so that 홍콩에서는, 홍콩의 and 홍콩 meet in one stem, and 설립했다, 설립된
 * and 설립 too. Rules, no dictionary: names that no dictionary knows are the very thing that is asked for.
 */

/** Particles (조사), also the ones that stack on others. */
const PARTICLES = [
  "으로부터는 으로부터 로부터는 로부터 에게서는 에게서 한테서 에서부터 에서까지 에서만 에서는 에서도 에서의 에서 에게는 에게도 에게 에만 에는 에도 에의 에까지 에",
  "으로서의 으로서는 으로서 으로써 으로의 으로는 으로도 으로만 으로 로서의 로서는 로서 로써 로의 로는 로도 로만 로",
  "까지의 까지는 까지도 까지 부터의 부터는 부터 보다는 보다도 보다 처럼은 처럼 만큼은 만큼 마다 조차 마저 밖에 뿐만 뿐",
  "께서는 께서도 께서 한테는 한테 이라는 라는 이라고 라고 이라며 라며 이란 이라도 라도 이라면 라면 이나마 이나 이랑 랑 이며 이고 이자 이라",
  "들에게는 들에게 들에서 들에는 들에 들로부터 들로 들까지 들과의 들과 들도 들만 들은 들을 들이 들의 들",
  "과의 과는 과도 과 와의 와는 와도 와 은 는 이 가 을 를 의 도 만 나",
];

/** Endings (어미) of the copula and of 하다 and 되다 behind a noun. */
const ENDINGS = [
  "이었습니다 였습니다 이었다 였다 이었던 였던 입니다 이다 인데 이지만 인 이었으며 였으며",
  "했습니다 하였습니다 합니다 했었다 했다고 했다 하였다 한다고 한다는 한다 하다 했던 하던 했으며 하였으며 하며 하면서 하면 하는 하고 하여 하기 하도록 하려는 하려고 하려 하자 하지 해서 해야 해온 해 했고 했지만 하지만 했는데 하는데 한 할 함",
  "됐습니다 되었습니다 됩니다 됐다 되었다 된다고 된다 되다 됐던 되던 됐으며 되었으며 되며 되면서 되면 되는 되고 되어 되기 되도록 되지 돼서 돼야 돼 됐고 됐지만 된 될 됨",
  "시켰습니다 시켰다 시킨다 시키다 시키는 시키고 시키며 시켜 시킨 시킬",
  "스러운 스럽게 스럽다 적으로는 적으로 적인 적이다 적",
];

/** Endings of questions and of polite speech: they say how one asks, not what. */
const QUESTION_ENDINGS = [
  "이었습니까 였습니까 이었나요 였나요 이었나 였나 이었는가 였는가 입니까 인가요 인가 이에요 예요 이죠 이지 일까요 일까 인지요 인지 이니 이냐 야 이야 냐 죠 지요 요",
  "했습니까 하였습니까 합니까 했나요 하였나요 했는가요 했는가 했나 했을까요 했을까 했는지 했지 했니 했어요 했어 했죠 하나요 하나 하는가요 하는가 하는지 하니 하죠 할까요 할까 할까",
  "됐습니까 되었습니까 됩니까 됐나요 되었나요 됐는가 되었는가 됐나 되었나 됐을까 되었을까 됐는지 되었는지 됐어요 됐어 됐죠 되나요 되나 되는가요 되는가 되는지 되죠 될까요 될까",
  "습니까 ㅂ니까 나요 는가요 는가 을까요 을까 는지요 는지 었나요 았나요 었는가 았는가 었나 았나 었을까 았을까 었니 았니 었어요 았어요 었어 았어",
];

/** Nouns of three syllables and more, or in 들, whose end looks like a particle and leaves another word: 고양 of 고양이, 분양 of 분양가, 아 of 아들. */
const WHOLE_NOUNS = [
  "아들 큰아들 작은아들 막내아들 맏아들 외아들 양아들 버들 수양버들 갯버들",
  "분양가 낙찰가 공급가 감정가 상장가 할인가 매각가 기준가",
  "고속도로 활주로 산책로 등산로 교차로 진입로 원자로 용광로 통학로 우회로 자전거도로 전용도로",
  "고양이 호랑이 원숭이 거북이 달팽이 쌍둥이 여의도",
];

const listed = (groups: readonly string[]): readonly string[] => groups.flatMap((group) => group.split(" "));

const PARTICLE_SET = new Set(listed(PARTICLES));
const VERB_SET = new Set(listed([...ENDINGS, ...QUESTION_ENDINGS]));
const WHOLE = new Set(listed(WHOLE_NOUNS));
/** The syllables that a particle or an ending can end in: most words end in none of them. */
const LAST = new Set([...PARTICLE_SET, ...VERB_SET].map((suffix) => suffix.slice(-1)));
const LONGEST = Math.max(...[...PARTICLE_SET, ...VERB_SET].map((suffix) => suffix.length));

/** Whether a run of Hangul that stands behind a Latin word, a number or a bracket is nothing but particle or ending. */
export function isSuffix(run: string): boolean {
  return PARTICLE_SET.has(run) || VERB_SET.has(run);
}

/**
 * The stem of a run of Hangul syllables.
 * A particle of one syllable is taken only where at least two syllables stay (이 of 나이 is no particle); longer ones
 * where one stays (집에서).
 */
export function koreanStem(run: string): string {
  const once = withoutSuffix(run);
  return once === run ? run : withoutSuffix(once);
}

/** Takes off the longest suffix that leaves enough; all that stands behind a noun that would be cut itself. */
function withoutSuffix(stem: string): string {
  if (!LAST.has(stem.slice(-1)) || WHOLE.has(stem)) return stem;
  let cut = stem;
  for (let length = Math.min(LONGEST, stem.length - 1); length > 0; length -= 1) {
    if (!isSuffix(stem.slice(-length))) continue;
    const left = stem.slice(0, -length);
    if (WHOLE.has(left)) return left;
    if (cut === stem && (length > 1 || stem.length >= 3)) cut = left;
  }
  return cut;
}
