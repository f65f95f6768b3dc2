CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"by" text NOT NULL,
	"at" bigint NOT NULL,
	"used_at" bigint,
	"revoked_at" bigint,
	CONSTRAINT "api_keys_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "business_versions" (
	"business" text NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	"trial" boolean DEFAULT false NOT NULL,
	CONSTRAINT "business_versions_business_version_pk" PRIMARY KEY("business","version")
);
--> statement-breakpoint
CREATE TABLE "entry_links" (
	"hash" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"person" text NOT NULL,
	"business" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "memberships_person_business_pk" PRIMARY KEY("person","business")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"at" bigint NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"hash" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "task_drafts" (
	"business" text NOT NULL,
	"task" text NOT NULL,
	"document" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	"deleted_at" bigint,
	"place" integer,
	"live" boolean DEFAULT false NOT NULL,
	CONSTRAINT "task_drafts_business_task_pk" PRIMARY KEY("business","task")
);
--> statement-breakpoint
CREATE TABLE "task_versions" (
	"business" text NOT NULL,
	"task" text NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	CONSTRAINT "task_versions_business_task_version_pk" PRIMARY KEY("business","task","version")
);
--> statement-breakpoint
CREATE TABLE "trials" (
	"hash" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"version" integer NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
DROP INDEX "calls_by_business";--> statement-breakpoint
ALTER TABLE "businesses" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "businesses" ADD COLUMN "imported" text;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "trial" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "words" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "summary" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "tasks" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "done_at" bigint;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "done_by" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "assignee" text;--> statement-breakpoint
CREATE INDEX "api_keys_by_business" ON "api_keys" USING btree ("business","at");--> statement-breakpoint
CREATE INDEX "memberships_by_business" ON "memberships" USING btree ("business");--> statement-breakpoint
CREATE INDEX "calls_by_outcome" ON "calls" USING btree ("business","outcome","started_at","id");--> statement-breakpoint
CREATE INDEX "calls_by_words" ON "calls" USING gin (to_tsvector('simple', "words"));--> statement-breakpoint
CREATE INDEX "calls_by_business" ON "calls" USING btree ("business","started_at","id");