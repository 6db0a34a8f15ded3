/* What makes the pages nicer; every page works without it. */
"use strict";

/* A summary of errors is read out and seen first. */
document.querySelector(".error-summary")?.focus();

/* A form is sent once: a second click while the first is on its way does nothing. */
const SENT_FOR = 8000; // ms; a download leaves the page standing, so the form opens again

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
  setTimeout(() => release(form), SENT_FOR);
});

window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));

function release(form) {
  delete form.dataset.sent;
  form.querySelectorAll("button[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
}

/* How much of a limited text is written; counted as the server counts it. */
document.querySelectorAll("textarea[data-limit]").forEach(showCount);
document.addEventListener("input", (event) => {
  if (event.target.matches("textarea[data-limit]")) showCount(event.target);
});

function showCount(area) {
  const output = area.closest(".field")?.querySelector("[data-count]");
  if (!output) return;
  const written = [...area.value.replaceAll("\n", "\r\n")].length;
  const limit = Number(area.dataset.limit);
  output.textContent = `${written.toLocaleString()} / ${limit.toLocaleString()}`;
  output.classList.toggle("over", written > limit);
}

/* Menus close when the reader turns elsewhere. */
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.account[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector("details.account[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

/* A table wider than the page can be scrolled by keyboard. */
for (const wrap of document.querySelectorAll(".table-wrap:not([tabindex])")) {
  if (wrap.scrollWidth <= wrap.clientWidth) continue;
  wrap.tabIndex = 0;
  const caption = wrap.querySelector("caption");
  if (caption) {
    wrap.setAttribute("role", "region");
    wrap.setAttribute("aria-label", caption.textContent.trim());
  }
}
