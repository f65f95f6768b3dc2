CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"call" text NOT NULL,
	"message" text NOT NULL,
	"way" text NOT NULL,
	"target" text NOT NULL,
	"at" bigint NOT NULL,
	"status" text NOT NULL,
	"not_before" bigint NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease" bigint,
	"result" text,
	"settled_at" bigint
);
--> statement-breakpoint
CREATE TABLE "inbound_texts" (
	"carrier" text NOT NULL,
	"id" text NOT NULL,
	"from_number" text NOT NULL,
	"to_number" text NOT NULL,
	"body" text NOT NULL,
	"meaning" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "inbound_texts_carrier_id_pk" PRIMARY KEY("carrier","id")
);
--> statement-breakpoint
CREATE TABLE "texts" (
	"key" text PRIMARY KEY NOT NULL,
	"business" text NOT NULL,
	"call" text NOT NULL,
	"action" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"calling_code" text NOT NULL,
	"text_id" text NOT NULL,
	"language" text NOT NULL,
	"body" text NOT NULL,
	"segments" integer NOT NULL,
	"at" bigint NOT NULL,
	"status" text NOT NULL,
	"not_before" bigint NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"attempted_at" bigint,
	"lease" bigint,
	"carrier" text,
	"carrier_id" text,
	"reason" text,
	"settled_at" bigint,
	"delivery" text,
	"delivery_reason" text
);
--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "transferred_at" bigint;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD COLUMN "kind" text DEFAULT 'out' NOT NULL;--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("status","not_before");--> statement-breakpoint
CREATE INDEX "deliveries_by_business" ON "deliveries" USING btree ("business","at");--> statement-breakpoint
CREATE INDEX "texts_due" ON "texts" USING btree ("status","not_before");--> statement-breakpoint
CREATE INDEX "texts_by_business" ON "texts" USING btree ("business","at");--> statement-breakpoint
CREATE INDEX "texts_by_number" ON "texts" USING btree ("business","number","at");--> statement-breakpoint
CREATE INDEX "texts_by_carrier" ON "texts" USING btree ("carrier","carrier_id");