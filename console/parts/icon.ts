/** Lucide's pictures, drawn in the colour of the text; they are decoration, and say nothing to a screen reader. */
import {
  ArrowLeft,
  Bell,
  BookOpen,
  Building2,
  ChartColumn,
  Check,
  ChevronDown,
  ChevronUp,
  CircleHelp,
  Copy,
  EllipsisVertical,
  Globe,
  GripVertical,
  Headset,
  History,
  type IconNode,
  Inbox,
  Info,
  KeyRound,
  ListChecks,
  LogOut,
  MessageSquareText,
  Mic,
  NotebookPen,
  Pencil,
  Phone,
  PhoneForwarded,
  Play,
  Plus,
  RefreshCw,
  Search,
  Send,
  Sparkles,
  Square,
  Trash2,
  TriangleAlert,
  Undo2,
  UserRound,
  Volume2,
  X,
} from 'lucide';

const ICONS = {
  bell: Bell,
  knowledge: BookOpen,
  business: Building2,
  down: ChevronDown,
  up: ChevronUp,
  check: Check,
  copy: Copy,
  more: EllipsisVertical,
  grip: GripVertical,
  history: History,
  messages: Inbox,
  access: KeyRound,
  tasks: ListChecks,
  leave: LogOut,
  say: MessageSquareText,
  voice: Mic,
  note: NotebookPen,
  calls: Phone,
  transfer: PhoneForwarded,
  try: Play,
  add: Plus,
  search: Search,
  guided: Sparkles,
  delete: Trash2,
  warning: TriangleAlert,
  undo: Undo2,
  ask: CircleHelp,
  info: Info,
  desk: Headset,
  figures: ChartColumn,
  web: Globe,
  close: X,
  back: ArrowLeft,
  sms: Send,
  edit: Pencil,
  person: UserRound,
  listen: Volume2,
  stop: Square,
  refresh: RefreshCw,
} satisfies Record<string, IconNode>;
export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

/** A fresh picture. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const look = {
    viewBox: '0 0 24 24',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.9',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
    class: 'icon',
  };
  for (const [key, value] of Object.entries(look)) svg.setAttribute(key, value);
  for (const [tag, attributes] of ICONS[name]) {
    const shape = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}
