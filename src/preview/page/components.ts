import "@skyra/discord-components-core/discord-action-row.js";
import { DiscordAuthorInfo } from "@skyra/discord-components-core/discord-author-info.js";
import { DiscordButton } from "@skyra/discord-components-core/discord-button.js";
import { DiscordEmbed } from "@skyra/discord-components-core/discord-embed.js";
import "@skyra/discord-components-core/discord-embed-description.js";
import { DiscordEmbedField } from "@skyra/discord-components-core/discord-embed-field.js";
import "@skyra/discord-components-core/discord-embed-fields.js";
import { DiscordEmbedFooter } from "@skyra/discord-components-core/discord-embed-footer.js";
import { DiscordMention } from "@skyra/discord-components-core/discord-mention.js";
import { DiscordMessage } from "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-messages.js";
import "@skyra/discord-components-core/discord-verified-author-tag.js";
import { type CSSResult, css, type LitElement } from "lit";

/**
 * Has a component drawn in the page's colours and letters: its own greys have too little contrast to be read by everybody
 * (WCAG asks for 4.5), and a change of theme does not reach what is drawn already.
 */
function dress(component: typeof LitElement, styles: CSSResult): void {
  component.elementStyles = [...component.elementStyles, styles];
}

dress(
  DiscordMessage,
  css`
    :host {
      color: var(--text);
      font-family: inherit;
      font-size: 1rem;
      line-height: 1.375;
      padding-right: 1em;
    }
    :host(:hover) {
      background: none;
    }
    .discord-message-inner .discord-message-timestamp {
      color: var(--muted);
    }
    .discord-message-content {
      min-width: 0;
    }
  `,
);
dress(
  DiscordAuthorInfo,
  css`
    :host .discord-author-username {
      color: var(--strong);
    }
    :host .discord-application-tag {
      background: var(--tag);
    }
  `,
);
dress(
  DiscordButton,
  css`
    :host > *:first-child {
      border-radius: 8px;
      font-family: inherit;
      min-width: 0;
    }
    .primary,
    .primary.hoverable:hover {
      background: #4752c4;
    }
    .success {
      background: #2d7d46;
    }
    .destructive {
      background: #c03537;
    }
    .secondary {
      background: var(--button);
      color: var(--strong);
    }
    .secondary.hoverable:hover {
      background: var(--line);
    }
    :focus-visible {
      outline: 2px solid var(--link);
      outline-offset: 1px;
    }
  `,
);
// The component only looks disabled; voice output and the keyboard have to know it too.
DiscordButton.addInitializer((button) => {
  button.addController({
    hostUpdated() {
      if (button instanceof DiscordButton) {
        button.renderRoot.querySelector("button")?.toggleAttribute("disabled", button.disabled);
      }
    },
  });
});
dress(
  DiscordEmbed,
  css`
    :host {
      color: var(--text);
    }
    :host .discord-left-border {
      background: var(--line);
    }
    :host .discord-embed-wrapper {
      background: var(--side);
      border-color: var(--deep);
    }
  `,
);
dress(
  DiscordEmbedField,
  css`
    :host .discord-field-title {
      color: var(--strong);
    }
  `,
);
dress(
  DiscordEmbedFooter,
  css`
    :host {
      color: var(--muted);
    }
  `,
);
dress(
  DiscordMention,
  css`
    :host,
    :host(:hover) {
      background: color-mix(in srgb, var(--brand) 25%, transparent);
      color: var(--mention);
      cursor: text;
    }
  `,
);
