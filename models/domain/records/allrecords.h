// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every kind of record, for those that need the whole list.
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/attachment.h"
#include "models/domain/records/auditentry.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/channel.h"
#include "models/domain/records/favourite.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/message.h"
#include "models/domain/records/notification.h"
#include "models/domain/records/occupancy.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/platformstats.h"
#include "models/domain/records/portfolioitem.h"
#include "models/domain/records/readmarker.h"
#include "models/domain/records/review.h"
#include "models/domain/records/service.h"
#include "models/domain/records/user.h"
