export interface Persona {
  id: string;
  name: string;
  /** Roles that sit together on the welcome page. */
  group: string;
}

/** Roles in local and regional government. A person may have several. */
export const personas: readonly Persona[] = [
  { id: 'contact-centre', name: 'Customer services adviser', group: 'Residents and communities' },
  { id: 'public-health-community', name: 'Public health, communities, libraries', group: 'Residents and communities' },
  { id: 'comms-engagement', name: 'Communications and engagement', group: 'Residents and communities' },
  { id: 'adult-social-worker', name: 'Adult social worker or occupational therapist', group: 'Care and education' },
  { id: 'children-social-worker', name: "Children's social worker, early help", group: 'Care and education' },
  { id: 'send-education', name: 'SEND and education officer', group: 'Care and education' },
  { id: 'housing-officer', name: 'Housing and homelessness officer', group: 'Homes, rents and benefits' },
  { id: 'revs-bens', name: 'Revenues and benefits officer', group: 'Homes, rents and benefits' },
  { id: 'planning-officer', name: 'Planning and building control', group: 'Places' },
  { id: 'street-env', name: 'Street scene, waste, highways', group: 'Places' },
  { id: 'regulatory', name: 'Environmental health, licensing, trading standards', group: 'Places' },
  { id: 'policy-strategy', name: 'Policy, performance, transformation', group: 'Running the organisation' },
  { id: 'democratic-legal', name: 'Democratic services and legal', group: 'Running the organisation' },
  { id: 'info-gov-foi', name: 'Information governance, FOI, complaints', group: 'Running the organisation' },
  { id: 'finance-procurement', name: 'Finance, audit, procurement', group: 'Running the organisation' },
  { id: 'hr-od', name: 'HR, L&D, payroll', group: 'Running the organisation' },
  { id: 'digital-data-it', name: 'Digital, data, IT, PMO', group: 'Running the organisation' },
  { id: 'business-support', name: 'Business support officer or PA', group: 'Running the organisation' },
  { id: 'leader-manager', name: 'Service head, director, chief executive', group: 'Running the organisation' },
];

const byId = new Map(personas.map((persona) => [persona.id, persona]));

/** A persona by its id; undefined for one this version does not know. */
export function findPersona(id: string): Persona | undefined {
  return byId.get(id);
}
