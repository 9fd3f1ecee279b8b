// The review report: a page beside the draft that follows it, and what can be taken from it.
import { commands, Disposable, env, l10n, window } from "vscode";
import { OverviewRequest, type Overview, type OverviewParams } from "../../../server/src/lsp/protocol.js";
import { DraftFeed } from "../draft-feed.js";
import type { Server } from "../server.js";
import { savedPage } from "./document.js";
import { nameOf, offerPage, saveBeside, type PageKind, type Shown } from "./draft-page.js";
import { emptyBody, reportBody } from "./page.js";
import { openQuestions, reportMarkdown } from "./texts.js";

const report = (): PageKind<Overview> => ({
  type: "stet.report",
  title: l10n.t("Review"),
  question: {
    method: OverviewRequest,
    params: { copy: true } satisfies Omit<OverviewParams, "textDocument">,
  },
  toolbar: {
    label: l10n.t("Report"),
    buttons: [
      { does: "copyQuestions", label: l10n.t("Copy open questions") },
      { does: "saveHtml", label: l10n.t("Save as HTML …") },
      { does: "saveMarkdown", label: l10n.t("Save as Markdown …") },
    ],
  },
  body: reportBody,
  said: () => "",
  empty: emptyBody,
  async obey(message, shown) {
    const { draft, answer } = shown;
    const name = nameOf(draft);
    if (message.do === "copyQuestions") await copyQuestions(shown);
    else if (message.do === "saveHtml")
      await saveBeside(draft, "review.html", () => savedPage(reportBody(answer, name), name));
    else if (message.do === "saveMarkdown")
      await saveBeside(draft, "review.md", () => reportMarkdown(answer, name));
  },
});

/** The report and its commands. */
export function offerReport(server: Server): Disposable {
  const page = offerPage(server, report());
  return Disposable.from(
    page,
    commands.registerCommand("stet.openReport", () => {
      page.show();
    }),
    commands.registerCommand("stet.copyQuestions", async () => {
      const feed = new DraftFeed<Overview>(server, { method: OverviewRequest });
      try {
        const reported = await feed.next();
        if (reported) await copyQuestions(reported);
        else void window.showInformationMessage(l10n.t("Open a draft to copy its open questions."));
      } finally {
        feed.dispose();
      }
    }),
  );
}

async function copyQuestions({ draft, answer }: Shown<Overview>): Promise<void> {
  await env.clipboard.writeText(openQuestions(answer, nameOf(draft)));
  const { length } = answer.findings;
  window.setStatusBarMessage(
    length === 1
      ? l10n.t("$(check) 1 open question copied.")
      : l10n.t("$(check) {0} open questions copied.", length),
    4_000,
  );
}
