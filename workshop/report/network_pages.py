"""The pages of the network map: ours around, and the frame's own inside, with the script that answers to a choice.

An actor is chosen on the screen around the map, or by a press on its marker: those it has no tie with fade, and only
its own ties are drawn.
"""

from __future__ import annotations

DRAWING = """
const map = document.getElementById("map");
const nodes = new vis.DataSet({{ nodes|tojson }});
const edges = new vis.DataSet({{ edges|tojson }});
const network = new vis.Network(map, {nodes, edges}, {{ options|safe }});
const near = chosen => {
  const stay = chosen === null ? null : new Set([chosen, ...network.getConnectedNodes(chosen)]);
  nodes.update(nodes.map(node => ({id: node.id, opacity: stay === null || stay.has(node.id) ? 1 : 0.15})));
  const others = edge => chosen !== null && edge.from !== chosen && edge.to !== chosen;
  edges.update(edges.map(edge => ({id: edge.id, hidden: others(edge)})));
  if (chosen === null) network.unselectAll(); else network.selectNodes([chosen]);
};
const first = {{ chosen|tojson }};
if (first !== null) near(first);
network.on("click", press => near(press.nodes.length ? press.nodes[0] : null));
network.canvas.frame.tabIndex = -1;
window.addEventListener("keydown", event => { if (event.key === "Home") network.fit(); });
let untouched = true;
for (const doing of ["pointerdown", "wheel", "keydown"]) {
  map.addEventListener(doing, () => { untouched = false; }, {passive: true});
}
// One frame later: vis moves its camera after it has told of the new size.
network.on("resize", () => requestAnimationFrame(() => { if (untouched) network.fit(); }));
network.once("afterDrawing", () => network.fit());
"""

MAP_PAGE = """<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{ policy }}">
<title>{{ title }}</title>
<style>
html, body { height: 100%; margin: 0; overflow: hidden; }
body { display: flex; flex-direction: column; font: 15px/1.4 {{ fonts|safe }}; color: {{ look.INK }}; }
#map { flex: 1; min-height: 0; background: {{ look.PAPER }}; }
#map:focus-visible { outline: 3px solid {{ look.BRAND }}; outline-offset: -3px; }
ul { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 6px 8px 0; padding: 0; list-style: none; }
p { margin: 4px 8px 6px; color: {{ look.MUTED }}; font-size: 13px; }
i { display: inline-block; width: 32px; margin-right: 6px; vertical-align: middle;
  border-top: 0 solid {{ look.MUTED }}; }
.vis-tooltip { position: absolute; visibility: hidden; z-index: 5; max-width: 320px; padding: 6px 10px;
  border: 1px solid {{ look.LINE }}; background: {{ look.PAPER }}; pointer-events: none; }
</style>
</head>
<body>
<div id="map" role="img" tabindex="0" aria-label="{{ title }}" aria-describedby="keys"></div>
<ul>
{% for group in key_of_groups %}
<li>
<span aria-hidden="true" style="color: {{ group.colour }}">{{ group.marker }}</span> <bdi>{{ group.name }}</bdi>
</li>
{% endfor %}
{% for level in key_of_levels %}
<li><i aria-hidden="true" style="border-top-width: {{ level.width }}px"></i>{{ level.name }}</li>
{% endfor %}
{% for one in key_of_changes %}
<li><i aria-hidden="true" style="border-top: {{ one.width }}px {{ one.style }} {{ one.colour }}"></i>{{ one.name }}</li>
{% endfor %}
</ul>
<p>{{ reading }} <span id="keys">{{ keys }}</span></p>
<script>{{ library|safe }}</script>
<script>{{ drawing|safe }}</script>
</body>
</html>
"""

OUTER_PAGE = """<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{{ policy }}">
<title>{{ title }}</title>
<style>body { margin: 0; } iframe { display: block; width: 100%; height: {{ height_px }}px; border: 0; }</style>
</head>
<body>
<iframe title="{{ title }}" sandbox="allow-scripts" referrerpolicy="no-referrer" srcdoc="{{ inner }}"></iframe>
</body>
</html>
"""
