CREATE TABLE "acts" (
	"call" text NOT NULL,
	"id" text NOT NULL,
	"at" bigint NOT NULL,
	"action" jsonb NOT NULL,
	"outcome" text,
	"reason" text,
	CONSTRAINT "acts_call_id_pk" PRIMARY KEY("call","id")
);
--> statement-breakpoint
CREATE TABLE "businesses" (
	"id" text PRIMARY KEY NOT NULL,
	"document" jsonb NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_events" (
	"call" text NOT NULL,
	"seq" integer NOT NULL,
	"at" bigint NOT NULL,
	"event" jsonb NOT NULL,
	CONSTRAINT "call_events_call_seq_pk" PRIMARY KEY("call","seq")
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"channel" text NOT NULL,
	"language" text,
	"caller" text,
	"room" text NOT NULL,
	"limit_ms" integer NOT NULL,
	"line" text,
	"started_at" bigint NOT NULL,
	"ended_at" bigint,
	"outcome" text,
	"record" jsonb,
	CONSTRAINT "calls_room_unique" UNIQUE("room")
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"call" text NOT NULL,
	"text_id" text NOT NULL,
	"number" text NOT NULL,
	"turn" integer NOT NULL,
	"business" text NOT NULL,
	"at" bigint NOT NULL,
	"consent" jsonb NOT NULL,
	CONSTRAINT "consents_call_text_id_number_turn_pk" PRIMARY KEY("call","text_id","number","turn")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"call" text NOT NULL,
	"id" text NOT NULL,
	"business" text NOT NULL,
	"at" bigint NOT NULL,
	"urgent" boolean NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "messages_call_id_pk" PRIMARY KEY("call","id")
);
--> statement-breakpoint
CREATE TABLE "opt_outs" (
	"call" text NOT NULL,
	"id" text NOT NULL,
	"business" text NOT NULL,
	"number" text,
	"words" text NOT NULL,
	"language" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "opt_outs_call_id_pk" PRIMARY KEY("call","id")
);
--> statement-breakpoint
CREATE INDEX "calls_open" ON "calls" USING btree ("ended_at","business");--> statement-breakpoint
CREATE INDEX "calls_by_business" ON "calls" USING btree ("business","started_at");--> statement-breakpoint
CREATE INDEX "consents_by_number" ON "consents" USING btree ("business","number");--> statement-breakpoint
CREATE INDEX "messages_by_business" ON "messages" USING btree ("business","at");--> statement-breakpoint
CREATE INDEX "opt_outs_by_number" ON "opt_outs" USING btree ("business","number");