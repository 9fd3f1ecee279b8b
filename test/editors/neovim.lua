-- Opens a draft with Neovim's own client, shows each finding under its words, applies the first fix of each, and shows what is left.
local root, file = vim.env.STET_ROOT, vim.env.STET_DRAFT
local log = {}
local function say(line) io.stdout:write(line .. "\n") end
local function fail(line) say("FAILED: " .. line) vim.cmd("cquit 1") end

vim.cmd("edit " .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = "stet",
  cmd = { "node", root .. "/dist/server.js", "--stdio" },
  root_dir = vim.fn.fnamemodify(file, ":h"),
})
if not client then return fail("the server did not start") end
vim.lsp.buf_attach_client(buffer, client)

local function findings()
  local found = vim.diagnostic.get(buffer)
  table.sort(found, function(a, b) return a.lnum == b.lnum and a.col < b.col or a.lnum < b.lnum end)
  return found
end
local function show()
  local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  for number, line in ipairs(lines) do
    say(string.format("%2d | %s", number, line))
    for _, each in ipairs(findings()) do
      if each.lnum == number - 1 then
        local before = vim.fn.strdisplaywidth(line:sub(1, each.col))
        local words = line:sub(each.col + 1, each.end_col)
        say("   | " .. string.rep(" ", before) .. string.rep("~", math.max(1, vim.fn.strdisplaywidth(words))) .. " " .. each.code)
        log[each.code] = words
      end
    end
  end
end

if not vim.wait(60000, function() return #findings() > 0 end, 50) then return fail("no finding came") end
say("Neovim " .. tostring(vim.version().major) .. "." .. tostring(vim.version().minor) .. ", as opened:")
show()
if log["attribution/unattributed-accusation"] ~= "took bribes" then return fail("the accusation is not marked at its words") end
if log["wording/loaded-label"] ~= "illegal immigrants" then return fail("the label is not marked at its words") end

local function fix(code)
  local finding
  for _, each in ipairs(findings()) do if each.code == code then finding = each end end
  if not finding then return fail("no finding of " .. code) end
  local range = finding.user_data and finding.user_data.lsp and finding.user_data.lsp.range
  local start = vim.lsp.util.make_given_range_params(
    { finding.lnum + 1, finding.col }, { finding.end_lnum + 1, math.max(finding.col, finding.end_col - 1) }, buffer, "utf-16")
  local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", {
    textDocument = start.textDocument, range = range or start.range, context = { diagnostics = {} },
  }, 20000)
  for _, answer in pairs(answers or {}) do
    local action = (answer.result or {})[1]
    if action and action.edit then
      say("fix: " .. action.title)
      vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
      return true
    end
  end
  return fail("no fix of " .. code)
end

local before = #findings()
fix("attribution/unattributed-accusation")
fix("wording/loaded-label")
vim.wait(20000, function()
  for _, each in ipairs(findings()) do
    if each.code == "attribution/unattributed-accusation" or each.code == "wording/loaded-label" then return false end
  end
  return true
end, 50)
say("after both fixes (" .. before .. " findings before, " .. #findings() .. " now):")
show()
local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
if not text:find("took bribes to let the slip rot", 1, true) or not text:lower():find("according to tk", 1, true) then
  return fail("the first fix went elsewhere")
end
if text:find("illegal immigrants", 1, true) then return fail("the second fix went elsewhere") end
say("PASSED")
vim.cmd("qall!")
