ALTER TABLE "calls" ADD COLUMN "accepted" jsonb;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "rating" text;--> statement-breakpoint
ALTER TABLE "calls" ADD COLUMN "rated_at" bigint;