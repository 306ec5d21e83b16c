/*
 * Chinese words of the closed classes, which say how a question is put and not what about: pronouns, particles, prepositions, adverbs of manner
 * of speaking. Chinese runs them together with the words that count.
 */
const LIGHT =
  `来着 來著 那个 那個 这个 這個 那些 这些 這些 那位 这位 這位 那家 这家 這家 那座 这座 這座 那场 那場 这场 這場 那部 这部 這部
  那次 这次 這次 那边 那邊 这边 這邊 那里 那裡 那裏 这里 這裡 這裏 那儿 那兒 这儿 這兒 那项 那項 这项 這項 那种 那種 这种 這種 那么 那麼 这么 這麼 其中 其他 其它
  他们 他們 她们 她們 它们 它們 我们 我們 你们 你們 自己 大家 人家
  大约 大約 大概 差不多 左右 一共 总共 總共 到底 究竟 具体 具體 大致 已经 已經 曾经 曾經 正在 刚刚 剛剛 纷纷 紛紛 竟然 居然 其实 其實 原来 原來 然后 然後
  对于 對於 关于 關於 根据 根據 按照 除了 因为 因為 所以 如果 虽然 雖然 但是 不过 不過 或者 还是 還是 以及 并且 並且 而且 之后 之後 之前 以来 以來 为止 為止
  有多大 有多長 有多长 有多高 有多重 有多少 多大 多长 多長 多高 多久 多重 多远 多遠 多快 几点 幾點 几月 幾月 几号 幾號 一天 今天 一起 重新
  里面 裡面 裏面 有没有 有沒有 是不是 可以 能够 能夠 应该 應該 告诉 告訴 知道 叫做 觉得 覺得 打算 想要 需要 进行 進行`.split(
    /\s+/u,
  );
const WORDS = new RegExp(LIGHT.sort((a, b) => b.length - a.length).join("|"), "gu");
/** Particles, pronouns and prepositions of one character, and measure words: they are taken off the ends of what is left of a run only. */
const SINGLE =
  "这這那该該此其每某我你您他她它们們都也就才还還又再曾从從到对對把被给給跟向为為以于於按而但或及并並之里裡裏个個位名家所座场場次项項台艘辆輛条條只隻种種啊呀吧嘛啦哦呢么麼吗嗎了着著过過得会會能想有没沒很最太更让讓叫说說去来來";
const AT_ENDS = new RegExp(`^[${SINGLE}]+|[${SINGLE}]+$`, "gu");

/** A run of Chinese with light words of two characters and more blanked out. */
export function blankLightChinese(run: string): string {
  return run.replace(WORDS, " ");
}

/** What is left of a run of Chinese when its known words are taken out, without the characters at the ends that only hold a sentence together. */
export function weightyRest(rest: string): string[] {
  return rest
    .split(/\s+/u)
    .map((left) => left.replaceAll(AT_ENDS, ""))
    .filter((left) => left.length >= 2);
}
