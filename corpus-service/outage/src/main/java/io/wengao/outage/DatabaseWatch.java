package io.wengao.outage;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Tells a database that is away from every other failure, outside of any transaction. */
@DatabaseBound
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class DatabaseWatch {
  @AroundInvoke
  Object watch(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (RuntimeException e) {
      throw DatabaseAway.isBehind(e) ? new DatabaseAway(e) : e;
    }
  }
}
