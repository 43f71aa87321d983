package wronghouse;

import org.springframework.context.ApplicationContext;

/** A tool that would wake Spring. */
public class Tool {
    /** What it must not know. */
    public ApplicationContext context;
}
