export interface Licence {
  id: string;
  name: string;
  /** What a person sees on screen where they have it. */
  seen: string;
  /** The few that most people have or lack; the welcome page shows these first. */
  common?: boolean;
  /** The assistant that comes with it, where it has a page of its own. */
  assistant?: Assistant;
}

/** A page to paste a prompt into. */
export interface Assistant {
  name: string;
  address: string;
}

const copilotChat: Assistant = { name: 'Copilot Chat', address: 'https://m365.cloud.microsoft/chat' };

/** AI entitlements that an organisation gives to a person. A tip that lists none needs no AI at all. */
export const licences: readonly Licence[] = [
  {
    id: 'm365-copilot',
    name: 'Microsoft 365 Copilot (paid, per person)',
    seen: "'Copilot' in the ribbon of Word, Excel and Outlook, 'Premium' in the Copilot app",
    common: true,
    assistant: copilotChat,
  },
  {
    id: 'copilot-chat',
    name: 'Microsoft 365 Copilot Chat (included with work accounts)',
    seen: "Copilot Chat with a shield or your organisation's name, 'Basic'",
    common: true,
    assistant: copilotChat,
  },
  { id: 'copilot-studio', name: 'Copilot Studio agents', seen: 'agents that your organisation publishes' },
  {
    id: 'power-platform-copilot',
    name: 'Copilot in Power BI, Power Apps or Power Automate',
    seen: 'a Copilot button there',
  },
  { id: 'dynamics-copilot', name: 'Copilot in Dynamics 365', seen: 'a Copilot pane beside a record' },
  { id: 'github-copilot', name: 'GitHub Copilot', seen: 'Copilot in GitHub' },
  {
    id: 'gemini-workspace',
    name: 'Gemini in Google Workspace',
    seen: 'the Gemini star in Gmail, Docs and Sheets',
    common: true,
    assistant: { name: 'Gemini', address: 'https://gemini.google.com/app' },
  },
  { id: 'notebooklm', name: 'Gemini Notebook (was NotebookLM)', seen: 'notebooks in your work account' },
  { id: 'slack-ai', name: 'AI in Slack', seen: 'summaries in Slack' },
  { id: 'zoom-ai', name: 'AI in Zoom', seen: 'summaries in Zoom meetings' },
  { id: 'atlassian-ai', name: 'Rovo and Atlassian Intelligence', seen: 'AI in Jira and Confluence' },
  { id: 'servicenow-ai', name: 'ServiceNow Otto (was Now Assist)', seen: 'AI in ServiceNow' },
  { id: 'zendesk-ai', name: 'Zendesk Copilot', seen: 'AI in Zendesk tickets' },
  { id: 'salesforce-ai', name: 'AI in Salesforce', seen: 'Agentforce or Einstein beside a record' },
  { id: 'notion-ai', name: 'Notion AI', seen: 'AI in Notion' },
  { id: 'miro-ai', name: 'Miro AI', seen: 'AI on a board' },
  { id: 'canva-ai', name: 'AI in Canva', seen: 'Magic tools in Canva' },
  { id: 'acrobat-ai', name: 'AI Assistant in Adobe Acrobat', seen: 'AI Assistant beside a PDF' },
  { id: 'arcgis-ai', name: 'AI assistants in ArcGIS', seen: 'an assistant in ArcGIS' },
  {
    id: 'chatgpt-work',
    name: 'ChatGPT that the organisation provides',
    seen: "your organisation's workspace name in ChatGPT",
    common: true,
    assistant: { name: 'ChatGPT', address: 'https://chatgpt.com/' },
  },
  {
    id: 'claude-work',
    name: 'Claude that the organisation provides',
    seen: "your organisation's name in Claude",
    common: true,
    assistant: { name: 'Claude', address: 'https://claude.ai/new' },
  },
  { id: 'in-house', name: "An assistant of the organisation's own", seen: 'its name, set by policy', common: true },
];

const byId = new Map(licences.map((licence) => [licence.id, licence]));

/** A licence by its id; undefined for one this version does not know. */
export function findLicence(id: string): Licence | undefined {
  return byId.get(id);
}

/** The assistants that a prompt may be pasted into: those of the tip's licences that the person has. */
export function assistantsFor(tip: readonly string[], held: readonly string[]): Assistant[] {
  const found = tip.filter((id) => held.includes(id)).flatMap((id) => findLicence(id)?.assistant ?? []);
  return [...new Set(found)];
}
