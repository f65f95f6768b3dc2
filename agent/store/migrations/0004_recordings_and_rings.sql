CREATE TABLE "desks" (
	"id" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"seen_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recording_pieces" (
	"call" text NOT NULL,
	"id" text NOT NULL,
	"at" bigint NOT NULL,
	"business" text NOT NULL,
	"rate" integer NOT NULL,
	"samples" "bytea" NOT NULL,
	CONSTRAINT "recording_pieces_call_id_at_pk" PRIMARY KEY("call","id","at")
);
--> statement-breakpoint
CREATE TABLE "rings" (
	"id" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"ring" jsonb NOT NULL,
	"until" bigint NOT NULL,
	"answered_at" bigint,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE INDEX "desks_by_business" ON "desks" USING btree ("business","seen_at");--> statement-breakpoint
CREATE INDEX "recording_pieces_by_business" ON "recording_pieces" USING btree ("business","at");--> statement-breakpoint
CREATE INDEX "rings_by_business" ON "rings" USING btree ("business","ended_at");