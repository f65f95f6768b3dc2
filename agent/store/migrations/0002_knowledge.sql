CREATE TABLE "source_documents" (
	"source" text NOT NULL,
	"place" text NOT NULL,
	"business" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"language" text,
	"date" text,
	"text" text NOT NULL,
	"etag" text,
	"modified" text,
	"hash" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "source_documents_source_place_pk" PRIMARY KEY("source","place")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"url" text,
	"status" text NOT NULL,
	"error" text,
	"added_at" bigint NOT NULL,
	"read_at" bigint
);
--> statement-breakpoint
CREATE TABLE "unanswered" (
	"business" text NOT NULL,
	"question" text NOT NULL,
	"language" text NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "unanswered_business_language_question_pk" PRIMARY KEY("business","language","question")
);
--> statement-breakpoint
CREATE INDEX "source_documents_by_business" ON "source_documents" USING btree ("business","at");--> statement-breakpoint
CREATE INDEX "sources_by_business" ON "sources" USING btree ("business","added_at");