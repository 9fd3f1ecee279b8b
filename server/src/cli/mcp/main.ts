// `stet mcp`: the reviewer as tools for an assistant on this machine, over standard input and output. Its bundle is its own: the
// protocol's library is loaded for nobody else.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { VERSION } from "../../review/version.js";
import { TOOLS } from "../../features/answers/tools.js";
import { draftNamed } from "./draft-named.js";

const INPUT = {
  path: z.string().optional().describe("The draft's file, below the folder that Stet was started in."),
  text: z
    .string()
    .optional()
    .describe("The draft's text, where it is in no file; with a path, it is read as that file's."),
};

const server = new McpServer({ name: "stet", version: VERSION });
for (const tool of TOOLS) {
  const { name, title, description } = tool;
  server.registerTool(
    name,
    { title, description, inputSchema: INPUT, annotations: { readOnlyHint: true, openWorldHint: false } },
    async (named) => {
      try {
        const draft = await draftNamed(named, process.cwd());
        return { content: [{ type: "text" as const, text: tool.answer(draft) }] };
      } catch (error) {
        return { isError: true, content: [{ type: "text" as const, text: (error as Error).message }] };
      }
    },
  );
}
server.connect(new StdioServerTransport()).catch((error: unknown) => {
  process.stderr.write(`stet: ${String(error)}\n`);
  process.exitCode = 2;
});
