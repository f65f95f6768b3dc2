CREATE TABLE "waits" (
	"business" text NOT NULL,
	"hour" bigint NOT NULL,
	"part" text NOT NULL,
	"bucket" integer NOT NULL,
	"turns" integer NOT NULL,
	CONSTRAINT "waits_business_hour_part_bucket_pk" PRIMARY KEY("business","hour","part","bucket")
);
--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "channel" text DEFAULT 'web' NOT NULL;--> statement-breakpoint
ALTER TABLE "trials" ADD COLUMN "caller" text;