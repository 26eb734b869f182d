/**
 * The page's own template: what the desk writes without one, byte for byte. It is what a template of a house begins as. `text` stands between
 * tags, `quoted` within double quotes; a value without either is escaped for both.
 */
export const BUILT_IN_TEMPLATE = `<!DOCTYPE html>
<html lang="{{ language | quoted }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ page.title | text }}</title>
{% for meta in page.metas -%}
<meta {{ meta.kind }}="{{ meta.name }}" content="{{ meta.content | quoted }}">
{% endfor -%}
{% if site.url != '' -%}
<link rel="canonical" href="{{ site.url | quoted }}">
{% endif -%}
<script type="application/ld+json">{{ json_ld }}</script>
<style>
{{ style }}
</style>
</head>
<body>
<main>
<article>
{% if channel_path.size > 0 -%}
<p class="path">首页{% for name in channel_path %}\u00a0&gt;&gt;\u00a0{{ name | text }}{% endfor %}</p>
{% endif -%}
{% assign title_words = title | strip -%}
{% assign has_group = false -%}
{% if title_words != '' -%}
{% if kicker != '' or subtitle != '' %}{% assign has_group = true %}{% endif -%}
{% endif -%}
{% if has_group -%}
<hgroup>
{% endif -%}
{% if kicker != '' -%}
<p class="kicker">{{ kicker | text }}</p>
{% endif -%}
{% if title_words != '' -%}
<h1>{{ title | text }}</h1>
{% endif -%}
{% if subtitle != '' -%}
<p class="subtitle">{{ subtitle | text }}</p>
{% endif -%}
{% if has_group -%}
</hgroup>
{% endif -%}
<p class="info">
{%- if date.chinese != '' %}{% if date.machine != '' %}<time datetime="{{ date.machine | quoted }}">{{ date.chinese }}</time>{% else %}{{ date.chinese }}{% endif %} {% endif -%}
{%- if source != '' %}<span>来源:{% if source_link != '' %}<a href="{{ source_link | quoted }}">{{ source | text }}</a>{% else %}{{ source | text }}{% endif %}</span> {% endif -%}
{%- if joined.authors != '' %}<span>作者:{{ joined.authors | text }}</span> {% endif -%}
<span class="size" role="radiogroup" aria-labelledby="text-size"><span id="text-size">字号</span><input type="radio" name="text-size" class="size-0" aria-label="小"><input type="radio" name="text-size" class="size-1" aria-label="中" checked><input type="radio" name="text-size" class="size-2" aria-label="大"></span></p>
{% if page.print_empty_summary or abstract != '' or joined.keywords != '' or author_bio != '' -%}
<div class="summary">
{% if page.print_empty_summary or abstract != '' -%}
<p><span class="label">内容摘要:</span>{{ abstract | text }}</p>
{% endif -%}
{% if joined.keywords != '' -%}
<p><span class="label">关键词:</span>{{ joined.keywords | text }}</p>
{% endif -%}
{% if page.print_empty_summary or author_bio != '' -%}
<p><span class="label">作者简介:</span>{{ author_bio | text }}</p>
{% endif -%}
</div>
{% endif -%}
<div class="body">
{{ body }}
</div>
{% if author_affiliation != '' -%}
<p class="affiliation">(作者单位:{{ author_affiliation | text }})</p>
{% endif -%}
{% if attachments.size > 0 -%}
<p class="attachments">附件:{% for file in attachments %}{% unless forloop.first %}、{% endunless %}<a href="{{ file.address | quoted }}">{{ file.name | text }}</a>{% endfor %}</p>
{% endif -%}
{% if source != '' or joined.editors != '' -%}
<p class="foot">{% if source != '' %}转载请注明来源:{{ source | text }}{% endif %}{% if source != '' and joined.editors != '' %} {% endif %}{% if joined.editors != '' %}(责编:{{ joined.editors | text }}){% endif %}</p>
{% endif -%}
</article>
</main>
</body>
</html>
`
