@NullMarked
package org.courant.page.web;

import org.jspecify.annotations.NullMarked;
