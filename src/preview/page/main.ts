import "./components.js";
import { render } from "lit";
import { drawApp } from "./app-view.js";
import { Connection } from "./connection.js";
import { perform } from "./deeds.js";
import { closeMenu } from "./menu-keys.js";
import { Page } from "./page.js";
import { EMPTY } from "./page-state.js";
import { refreshPanel } from "./panel-deeds.js";
import { remembered } from "./remembered.js";
import { ScrollKeeper } from "./scroll.js";
import { languageFor } from "./texts/language.js";

const root = document.querySelector<HTMLElement>("#app");
const scroll = new ScrollKeeper();
const wide = matchMedia("(min-width: 1100px)").matches;
const start = { ...EMPTY, language: languageFor(navigator.languages), panelOpen: wide, ...remembered() };

const page = new Page(start, (drawn) => {
  if (!root) return;
  const { language, theme, channelId } = drawn.state;
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  scroll.before();
  render(drawApp(drawn), root);
  scroll.after(channelId);
  connection.follow();
});
const connection = new Connection(page, (about) => {
  void refreshPanel(page, about);
  speakAlike();
});

/** The person's Discord speaks the page's language, as Discord's own client has one for both. */
function speakAlike(): void {
  const { people, as, language } = page.state;
  const me = people.find(({ name }) => name === as);
  if (me && me.locale !== language) {
    page.set({ people: people.map((one) => (one === me ? { ...one, locale: language } : one)) });
    void perform(page, { act: "locale", locale: language });
  }
}

document.addEventListener("click", ({ target }) => {
  if (page.state.menuOf !== null && target instanceof Element && !target.closest(".actions")) closeMenu(page);
});
page.set({});
