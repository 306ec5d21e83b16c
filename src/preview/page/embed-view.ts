import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { drawMarkdown } from "./markdown.js";
import type { Names } from "./names.js";

/** Draws an embed. Pictures are left out: they would have to be fetched from elsewhere. */
export function drawEmbed(embed: APIEmbed, names: Names): TemplateResult {
  const { title, url, author, description, fields, footer } = embed;
  const heading =
    title === undefined ? undefined : html`<div class="embed-title">${linked(url, drawMarkdown(title, names))}</div>`;
  return html`<discord-embed slot="embeds">
    <discord-embed-description slot="description">
      ${author ? html`<div class="embed-author">${linked(author.url, author.name)}</div>` : nothing}
      ${heading ?? nothing}
      ${description === undefined ? nothing : html`<div class="embed-text">${drawMarkdown(description, names)}</div>`}
    </discord-embed-description>
    ${fields && fields.length > 0 ? drawFields(fields, names) : nothing}
    ${footer ? html`<discord-embed-footer slot="footer">${footer.text}</discord-embed-footer>` : nothing}
  </discord-embed>`;
}

function linked(url: string | undefined, inner: unknown): unknown {
  if (url === undefined || !/^https?:\/\//iu.test(url)) return inner;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

function drawFields(fields: readonly APIEmbedField[], names: Names): TemplateResult {
  return html`<discord-embed-fields slot="fields">
    ${fields.map(
      ({ name, value, inline }) =>
        html`<discord-embed-field field-title=${name} ?inline=${inline ?? false}>${drawMarkdown(value, names)}</discord-embed-field>`,
    )}
  </discord-embed-fields>`;
}
