// Draws each figure.diagram with bpmn-js: the model it names, marks at its elements. Scrolls as any wide thing does,
// so that a wheel or a finger never gets caught in it. Without this script the list beneath says the same.
(() => {
	const SPACE = 24;
	const SIZES = [0.4, 0.5, 0.65, 0.8, 1, 1.25, 1.6];

	async function draw(figure) {
		if (figure.dataset.drawn) {
			return;
		}
		figure.dataset.drawn = "begun";
		const answer = await fetch(figure.dataset.model, { headers: { Accept: "application/xml" } });
		if (!answer.ok) {
			return;
		}
		figure.hidden = false;
		const box = figure.querySelector(".canvas");
		const viewer = new BpmnJS({ container: box });
		await viewer.importXML(await answer.text());
		mark(figure, viewer);
		describe(figure);
		const canvas = viewer.get("canvas");
		const drawn = canvas.viewbox().inner;
		let size = fitting(figure.querySelector(".scroll").clientWidth / (drawn.width + 2 * SPACE));
		const show = () => {
			box.style.width = Math.ceil((drawn.width + 2 * SPACE) * SIZES[size]) + "px";
			box.style.height = Math.ceil((drawn.height + 2 * SPACE) * SIZES[size]) + "px";
			canvas.resized();
			canvas.viewbox({ x: drawn.x - SPACE, y: drawn.y - SPACE,
				width: drawn.width + 2 * SPACE, height: drawn.height + 2 * SPACE });
		};
		figure.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
			size = Math.max(0, Math.min(SIZES.length - 1, size + (button.dataset.zoom === "in" ? 1 : -1)));
			show();
		}));
		viewer.get("eventBus").on("element.click", (event) => follow(event.element.id));
		show();
		center(figure.querySelector(".scroll"), figure.querySelector(".djs-shape.mark-waiting, .djs-shape.mark-failed"));
		figure.dataset.drawn = "true";
	}

	// the drawing is one picture to who does not see it; beside it stands a link, which a picture may not hold
	function describe(figure) {
		const drawing = figure.querySelector(".djs-container > svg");
		drawing.setAttribute("role", "img");
		drawing.setAttribute("aria-label", figure.querySelector(".scroll").getAttribute("aria-label"));
		drawing.removeAttribute("tabindex");
	}

	function center(scroll, element) {
		if (element) {
			const [outer, inner] = [scroll.getBoundingClientRect(), element.getBoundingClientRect()];
			scroll.scrollLeft += inner.left - outer.left - outer.width / 2;
			scroll.scrollTop += inner.top - outer.top - outer.height / 2;
		}
	}

	// as large as fits, but readable
	function fitting(width) {
		return Math.max(2, SIZES.findLastIndex((size) => size <= Math.min(1, width)));
	}

	function mark(figure, viewer) {
		const elements = viewer.get("elementRegistry");
		for (const item of figure.querySelectorAll("[data-element]")) {
			const { element, kind, badge, hint } = item.dataset;
			if (!elements.get(element)) {
				continue;
			}
			viewer.get("canvas").addMarker(element, "mark-" + kind);
			if (badge) {
				// within the width of a step, or else it would hide what stands beside it
				viewer.get("overlays").add(element, { position: { top: -14, left: 0 }, html: sign(kind, badge, hint) });
			}
		}
	}

	function sign(kind, badge, hint) {
		const sign = document.createElement("span");
		sign.className = "sign mark-" + kind;
		sign.textContent = badge;
		if (hint) {
			sign.title = hint;
		}
		return sign;
	}

	function follow(element) {
		const row = document.getElementById("step-" + element);
		row?.scrollIntoView({ block: "center" });
		row?.focus?.({ preventScroll: true });
	}

	document.querySelectorAll("figure.diagram").forEach((figure) => draw(figure));
})();
