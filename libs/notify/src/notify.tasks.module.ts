import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { DeliveryNews } from './dispatch/delivery-news.service.ts';
import { DispatchService } from './dispatch/dispatch.service.ts';
import { InboxService } from './inbox/inbox.service.ts';
import { ReceiptsService } from './inbox/receipts.service.ts';
import { NotifyModule } from './notify.module.ts';
import { ReconcileService } from './reconcile/reconcile.service.ts';

/**
 * Background work (worker only): dispatch, reconciliation, inbox. Needs `MessageSource`, `InboundHandler` and
 * `ReachabilityHandler` from global modules: notify knows neither call-ups nor the registry.
 */
@Module({
  imports: [AuditModule, NotifyModule],
  providers: [DeliveryNews, DispatchService, ReconcileService, ReceiptsService, InboxService],
  exports: [ReconcileService],
})
export class NotifyTasksModule {}
